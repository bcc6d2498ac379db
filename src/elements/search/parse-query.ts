import { normalizeWord, toParts } from './normalize-word.ts';

/** A query taken apart by its own syntax, before anything is known about the corpus. */
export interface ParsedQuery {
  /** In the order typed. */
  readonly words: readonly QueryWord[];
  /** Quoted phrases that a paper must hold, as normalized words with a space between two. */
  readonly phrases: readonly string[];
  /** Words and phrases that a paper must not hold. */
  readonly excluded: readonly string[];
  /** What followed `topic:`, lower-case, with hyphens for spaces. */
  readonly topics: readonly string[];
  /** The same after `-topic:`. */
  readonly excludedTopics: readonly string[];
}

export interface QueryWord {
  /** As typed, without surrounding punctuation. */
  readonly typed: string;
  /** As the index knows it. Never empty. */
  readonly word: string;
  /** Two or more for a compound such as "few-shot", otherwise the word alone. */
  readonly parts: readonly string[];
  /** Nothing was typed after it yet, so it may be the beginning of a longer word. */
  readonly unfinished: boolean;
}

/** Words beyond this many are left out: a pasted abstract is not a query. */
const MOST_WORDS = 24;

/** An excluded, labelled or quoted piece, or a run of anything but spaces and quotes. */
const PIECE =
  /(?<minus>(?<=^|\s)[-−–](?=[\p{L}\p{N}"“]))?(?:(?<label>topic):)?(?:["“”](?<phrase>[^"“”]*)["“”]?|(?<bare>[^\s"“”]+))/giu;

/** Reads the syntax of a query: `"a phrase"`, `-word`, `-"a phrase"`, `topic:name`, `-topic:name`. Any text is fine. */
export function parseQuery(query: string): ParsedQuery {
  const words: QueryWord[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const topics: string[] = [];
  const excludedTopics: string[] = [];
  for (const { groups = {}, 0: piece, index } of query.matchAll(PIECE)) {
    const text = groups['phrase'] ?? groups['bare'] ?? '';
    const plain = toParts(text).join(' ');
    if (plain === '') continue;
    const isMinus = groups['minus'] !== undefined;
    if (groups['label'] !== undefined)
      (isMinus ? excludedTopics : topics).push(plain.replaceAll(' ', '-'));
    else if (isMinus) excluded.push(groups['phrase'] === undefined ? normalizeWord(text) : plain);
    else if (groups['phrase'] !== undefined) phrases.push(plain);
    else words.push(...toQueryWords(text, index + piece.length === query.length));
  }
  return { words: words.slice(0, MOST_WORDS), phrases, excluded, topics, excludedTopics };
}

/** One typed piece → its words. A slash, a colon or a comma separates words; a hyphen joins them. */
function toQueryWords(piece: string, last: boolean): QueryWord[] {
  const typedWords = piece
    .split(/[\\/:;,|&()[\]{}<>=…—]+/u)
    .map((typed) => typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((typed) => normalizeWord(typed) !== '');
  return typedWords.map((typed, index) => ({
    typed,
    word: normalizeWord(typed.replace(/['’]s$/iu, '')),
    parts: toParts(typed.replace(/['’]s$/iu, '')),
    unfinished: last && index === typedWords.length - 1 && /[\p{L}\p{N}]$/u.test(piece),
  }));
}
