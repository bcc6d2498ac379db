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

/**
 * Finds terms of one or more words in texts, whatever joins their words. One pass over the words, from each of them
 * as far as some term goes on; the cost does not grow with the number of terms.
 *
 * @returns a function from words to matches, ordered by start and then longest first.
 */
export function createTermFinder(
  terms: readonly string[],
  fold: WordFolder,
): (words: Words) => TermMatch[] {
  const numbers = new Map<string, number[]>();
  const beginnings = new Set<string>();
  for (const [number, term] of terms.entries()) {
    const key = toTermKey(term, fold);
    numbers.set(key, [...(numbers.get(key) ?? []), number]);
    for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
  }

  function add(key: string, start: number, end: number, words: Words, found: TermMatch[]): void {
    if (!beginnings.has(key)) return;
    const ended = numbers.get(key);
    if (ended) for (const term of ended) found.push({ term, start, end });
    const next = words[end];
    if (!next) return;
    add(key + next.folded, start, end + 1, words, found);
    if (next.exact) add(key + next.exact, start, end + 1, words, found);
  }

  return (words) => {
    const found: TermMatch[] = [];
    for (const [start, { folded, exact }] of words.entries()) {
      add(folded, start, start + 1, words, found);
      if (exact) add(exact, start, start + 1, words, found);
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
  };
}
