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

/** The terms that begin with some letters, and where each further word leads: `undefined` if no term goes on so. */
interface Beginning {
  readonly key: string;
  readonly ended: readonly number[];
  readonly next: Map<string, Beginning | undefined>;
}

/**
 * Finds terms of one or more words in texts, whatever joins their words. One pass over the words, from each of them
 * as far as some term goes on; the cost does not grow with the number of terms. A step from a beginning to the next
 * word is worked out once and remembered, because words recur.
 *
 * @returns a function from words to matches, ordered by start and then longest first.
 */
export function createTermFinder(
  terms: readonly string[],
  fold: WordFolder,
): (words: Words) => TermMatch[] {
  const step = createStepper(terms.map((term) => toTermKey(term, fold)));
  const root: Beginning = { key: '', ended: [], next: new Map() };

  function follow(
    from: Beginning,
    start: number,
    at: number,
    words: Words,
    found: TermMatch[],
  ): void {
    const word = words[at];
    if (!word) return;
    for (const spelling of word.exact ? [word.folded, word.exact] : [word.folded]) {
      const reached = step(from, spelling);
      if (!reached) continue;
      for (const term of reached.ended) found.push({ term, start, end: at + 1 });
      follow(reached, start, at + 1, words, found);
    }
  }

  return (words) => {
    const found: TermMatch[] = [];
    for (let start = 0; start < words.length; start++) follow(root, start, start, words, found);
    return found.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
  };
}

/** @param keys of all terms, by number. */
function createStepper(
  keys: readonly string[],
): (from: Beginning, spelling: string) => Beginning | undefined {
  const numbers = new Map<string, number[]>();
  const beginnings = new Set<string>();
  for (const [number, key] of keys.entries()) {
    numbers.set(key, [...(numbers.get(key) ?? []), number]);
    for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
  }
  const reached = new Map<string, Beginning>();
  const reach = (key: string): Beginning | undefined => {
    if (!beginnings.has(key)) return undefined;
    const beginning = reached.get(key) ?? { key, ended: numbers.get(key) ?? [], next: new Map() };
    reached.set(key, beginning);
    return beginning;
  };
  return (from, spelling) => {
    const known = from.next.get(spelling);
    if (known || from.next.has(spelling)) return known;
    const beginning = reach(from.key + spelling);
    from.next.set(spelling, beginning);
    return beginning;
  };
}
