import { toIndexForm, toParts } from './index-form.ts';

/** A query taken apart by its own syntax, before anything is known about the corpus. */
export interface ParsedQuery {
  /** In the order typed. */
  readonly words: readonly QueryWord[];
  /** Quoted phrases that a paper must hold, in words as `toIndexForm` gives them, with a space between two. */
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
  /** Where that begins in the query. */
  readonly start: number;
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
    else if (isMinus) excluded.push(groups['phrase'] === undefined ? toIndexForm(text) : plain);
    else if (groups['phrase'] !== undefined) phrases.push(plain);
    else words.push(...toQueryWords(text, index, index + piece.length === query.length));
  }
  return { words: words.slice(0, MOST_WORDS), phrases, excluded, topics, excludedTopics };
}

/** From a letter to the last one that no slash, colon or comma separates from it; a hyphen joins. */
const WORD = /[\p{L}\p{N}](?:[^\\/:;,|&()[\]{}<>=…—]*[\p{L}\p{N}])?/gu;

/** One typed piece, and where it begins in the query → its words. */
function toQueryWords(piece: string, start: number, last: boolean): QueryWord[] {
  const typedWords = [...piece.matchAll(WORD)].filter(([typed]) => toIndexForm(typed) !== '');
  return typedWords.map(({ 0: typed, index: offset }, index) => ({
    typed,
    start: start + offset,
    word: toIndexForm(typed.replace(/['’]s$/iu, '')),
    parts: toParts(typed.replace(/['’]s$/iu, '')),
    unfinished: last && index === typedWords.length - 1 && /[\p{L}\p{N}]$/u.test(piece),
  }));
}
