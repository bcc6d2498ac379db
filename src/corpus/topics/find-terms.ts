import type { FoldedWord, WordFolder } from './fold-word.ts';

/** A term found in a text: its number in the list given to `createTermFinder`, and the words it covers. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

type Words = readonly FoldedWord[];

/** What is equal for two spellings of one term: "pre-training", "pre training" and "Pretraining". */
export function toTermKey(term: string, fold: WordFolder): string {
  return fold(term)
    .map(({ exact, folded }) => exact ?? folded)
    .join('');
}

/** The terms that begin with some letters, as a node of a trie: those that end there, and the next letters. */
interface Beginning {
  readonly ended: number[];
  /** By UTF-16 unit. */
  readonly next: Map<number, Beginning>;
}

/** What a word begins that begins no term: one list for all such words. */
const none: readonly Beginning[] = [];

/**
 * Finds terms of one or more words in texts, whatever joins their words. One pass over the words, from each of them
 * as far as some term goes on; the cost does not grow with the number of terms. What a word begins is worked out once
 * and remembered by its `id`, because words recur.
 *
 * @param fold the folder that the words come from, too.
 * @returns a function from words to matches, ordered by start and then longest first.
 */
export function createTermFinder(
  terms: readonly string[],
  fold: WordFolder,
): (words: Words) => TermMatch[] {
  const root = toTrie(terms.map((term) => toTermKey(term, fold)));
  const begunBy: (readonly Beginning[] | undefined)[] = [];

  function begin(word: FoldedWord): readonly Beginning[] {
    const known = begunBy[word.id];
    if (known) return known;
    // Without holes: an array with large holes is as slow as a map.
    while (begunBy.length < word.id) begunBy.push(undefined);
    const begun = reachAll(root, word).filter((beginning) => beginning !== root);
    begunBy[word.id] = begun.length > 0 ? begun : none;
    return begun;
  }

  return (words) => {
    const found: TermMatch[] = [];
    let start = 0;
    for (const word of words) {
      for (const begun of begin(word)) collect(begun, start, start + 1, words, found);
      start += 1;
    }
    return found;
  };
}

/** Adds the terms that end before the word at `end`, and those that go on with it. */
function collect(
  from: Beginning,
  start: number,
  end: number,
  words: Words,
  found: TermMatch[],
): void {
  for (const term of from.ended) insert(found, { term, start, end });
  const word = words[end];
  if (!word || from.next.size === 0) return;
  const plain = reach(from, word.folded);
  if (plain) collect(plain, start, end + 1, words, found);
  const exact = word.exact === undefined ? undefined : reach(from, word.exact);
  if (exact) collect(exact, start, end + 1, words, found);
}

/** Keeps the matches in order. They come nearly so, and a new one passes at most those of the same start. */
function insert(found: TermMatch[], match: TermMatch): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1];
    if (!before || compareMatches(before, match) <= 0) break;
    found[at] = before;
  }
  found[at] = match;
}

function compareMatches(a: TermMatch, b: TermMatch): number {
  return a.start - b.start || b.end - a.end || a.term - b.term;
}

function reachAll(from: Beginning, { folded, exact }: FoldedWord): Beginning[] {
  const spellings = exact === undefined ? [folded] : [folded, exact];
  return spellings.flatMap((spelling) => reach(from, spelling) ?? []);
}

function reach(from: Beginning, spelling: string): Beginning | undefined {
  let reached: Beginning | undefined = from;
  for (let at = 0; reached && at < spelling.length; at++) {
    reached = reached.next.get(spelling.charCodeAt(at));
  }
  return reached;
}

/** @param keys of all terms, by number. */
function toTrie(keys: readonly string[]): Beginning {
  const root: Beginning = { ended: [], next: new Map() };
  for (const [number, key] of keys.entries()) {
    let reached = root;
    for (let at = 0; at < key.length; at++) {
      const letter = key.charCodeAt(at);
      const further = reached.next.get(letter) ?? { ended: [], next: new Map() };
      reached.next.set(letter, further);
      reached = further;
    }
    reached.ended.push(number);
  }
  return root;
}
