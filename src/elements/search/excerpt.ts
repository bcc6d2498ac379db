/** A piece of text that either was searched for or was not. */
export interface ExcerptPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface ResultText {
  readonly title: readonly ExcerptPiece[];
  readonly excerpt: readonly ExcerptPiece[];
}

/** Words of an excerpt: about three lines of a result. */
const EXCERPT_WORDS = 34;

/** Words shown before the first match of an excerpt. */
const LEAD_WORDS = 4;

/**
 * Title and excerpt of a result with the words found marked, as plain text.
 * @param content text of the page as Pagefind keeps it: the title's words first
 * @param title title of the page
 * @param positions positions of the words found, counted over the words of `content`
 */
export function toResultText(
  content: string,
  title: string,
  positions: readonly number[],
): ResultText {
  const words = content.split(/\s+/u);
  const titleWords = title.trim().split(/\s+/u);
  const found = new Set(positions);
  const start = chooseStart(words.length, titleWords.length, positions);
  const excerpt = toPieces(words.slice(start, start + EXCERPT_WORDS), start, found);
  const isCut = start > titleWords.length;
  return {
    title: toPieces(titleWords, 0, found),
    excerpt: [
      ...(isCut ? [{ text: '… ', isMatch: false }] : []),
      ...excerpt,
      ...(start + EXCERPT_WORDS < words.length ? [{ text: ' …', isMatch: false }] : []),
    ],
  };
}

/** First word of the window after the title that holds most matches, the earliest of equals. */
function chooseStart(words: number, titleWords: number, positions: readonly number[]): number {
  const inBody = positions.filter((at) => at >= titleWords);
  let best = titleWords;
  let most = 0;
  for (const first of inBody) {
    const count = inBody.filter(
      (at) => at >= first && at < first + EXCERPT_WORDS - LEAD_WORDS,
    ).length;
    if (count > most) {
      most = count;
      best = first - LEAD_WORDS;
    }
  }
  return Math.max(titleWords, Math.min(best, words - EXCERPT_WORDS));
}

/** A word with what stands before and after its letters and figures. */
const PUNCTUATED = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Joins words to as few pieces as possible. What stands around a word is no part of the match: "(word)," → "word". */
function toPieces(
  words: readonly string[],
  offset: number,
  found: ReadonlySet<number>,
): ExcerptPiece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  const add = (text: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last && !last.isMatch) last.text += text;
    else pieces.push({ text, isMatch: false });
  };
  words.forEach((word, index) => {
    if (index > 0) add(' ');
    const [, before = '', core = '', after = ''] = PUNCTUATED.exec(word) ?? [];
    if (!found.has(offset + index) || core === '') {
      add(word);
      return;
    }
    add(before);
    pieces.push({ text: core, isMatch: true });
    add(after);
  });
  return pieces;
}
