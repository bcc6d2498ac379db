import { createWordFolder, type FoldedWord } from './fold-word.ts';

/** A term found in a text: its number in the list given to `createTermFinder`, and the words it covers. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds terms of one or more words in texts, whatever joins their words: "pre-training" is found as "pre training" and
 * as "pretraining". One pass over the words; the cost does not grow with the number of terms.
 *
 * @returns a function from words to matches, ordered by start and then longest first.
 */
export function createTermFinder(
  terms: readonly string[],
  fold: (text: string) => FoldedWord[] = createWordFolder(),
): (words: readonly FoldedWord[]) => TermMatch[] {
  const numbers = new Map<string, number[]>();
  const beginnings = new Set<string>();
  for (const [number, term] of terms.entries()) {
    const key = fold(term)
      .map(({ exact, folded }) => exact ?? folded)
      .join('');
    numbers.set(key, [...(numbers.get(key) ?? []), number]);
    for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
  }

  function extend(
    words: readonly FoldedWord[],
    start: number,
    at: number,
    key: string,
    found: TermMatch[],
  ): void {
    const word = words[at];
    if (!word) return;
    for (const form of word.exact ? [word.folded, word.exact] : [word.folded]) {
      const longer = key + form;
      if (!beginnings.has(longer)) continue;
      extend(words, start, at + 1, longer, found);
      for (const term of numbers.get(longer) ?? []) found.push({ term, start, end: at + 1 });
    }
  }

  return (words) => {
    const found: TermMatch[] = [];
    for (let start = 0; start < words.length; start++) extend(words, start, start, '', found);
    return found.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
  };
}
