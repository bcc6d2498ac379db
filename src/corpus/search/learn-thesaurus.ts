import { isGrammar } from '../text/stop-words.ts';
import { toWords } from '../text/words.ts';
import { associateWords } from './associations.ts';
import { findDominantSubspace } from './dominant-subspace.ts';

/** For each word those that texts use like it, nearest first. All are in the form that `normalizeWord` gives. */
export type Thesaurus = ReadonlyMap<string, readonly string[]>;

export interface ThesaurusOptions {
  /** Texts that must hold a word, or else too little is known of it. */
  readonly fewest: number;
  /** Dimensions in which words are compared. */
  readonly dimensions: number;
  /** Words given for each, at most. */
  readonly most: number;
  /** What all inflections of a word have in common. */
  readonly toStem: (word: string) => string;
}

/** Words in this share of all texts say nothing about one. */
const TOO_COMMON = 0.25;

/** Cosine below which two words are not used alike. */
const LEAST_LIKENESS = 0.25;

/**
 * Learns which words are used alike, from what stands beside them in many texts: a distributional thesaurus (Lin 1998),
 * by a singular value decomposition of the words' associations (Levy, Goldberg and Dagan 2015). "Forget" has "memorize"
 * near it, "doctor" has "clinician". Words of grammar are in it on neither side.
 *
 * Deterministic: the same texts in the same order give the same thesaurus.
 */
export function learnThesaurus(texts: readonly string[], options: ThesaurusOptions): Thesaurus {
  const { toStem } = options;
  const read = texts.map((text) => toWords(text).flatMap(({ parts }) => parts));
  const words = chooseWords(read, options.fewest);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const sequences = read.map((text) => Int32Array.from(text, (word) => numbers.get(word) ?? -1));
  const vectors = findDominantSubspace(associateWords(sequences, words.length), options.dimensions);
  const stems = words.map(toStem);
  const near = vectors.map((vector, number) => {
    const likeness = vectors.map((other) => dot(vector, other));
    return takeNearest(number, stems, likeness, options.most);
  });
  return new Map(
    words.flatMap((word, number) => {
      const found = (near[number] ?? []).map((other) => words[other] ?? '');
      return found.length > 0 ? [[word, found]] : [];
    }),
  );
}

function chooseWords(texts: readonly (readonly string[])[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= fewest && count < TOO_COMMON * texts.length)
    .map(([word]) => word)
    .filter((word) => /^[a-z][a-z\d]+$/.test(word) && !isGrammar(word))
    .sort();
}

/** The nearest words by number; of inflections of one word, which a search finds together, the nearest. */
function takeNearest(
  word: number,
  stems: readonly string[],
  likeness: readonly number[],
  most: number,
): number[] {
  const like = (number: number) => likeness[number] ?? 0;
  const order = Array.from(likeness, (_, number) => number)
    .filter((number) => like(number) > LEAST_LIKENESS)
    .sort((a, b) => like(b) - like(a) || a - b);
  const taken = new Map([[stems[word], word]]);
  for (const number of order) {
    if (taken.size > most) break;
    if (!taken.has(stems[number])) taken.set(stems[number], number);
  }
  return [...taken.values()].slice(1);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
