import { type SparseVector, toUnitVector } from './sparse-vector.ts';
import type { TermCounts } from './terms.ts';

/** The terms that vectors are made of, numbered, with how rare each is. */
export interface Vocabulary {
  /** Number of a term, by its key. Terms of a single paper are not in it: they can be shared with none. */
  readonly ids: ReadonlyMap<string, number>;
  /** Weight of a term by its number: high for rare terms, 0 for those that are too common to tell. */
  readonly rarity: Float32Array;
  /** Weight of a term that is not in the vocabulary. */
  readonly unknown: number;
}

/** Terms in more than this share of the papers tell nothing apart. */
const COMMONEST = 0.35;

/** Below this many papers, a share says nothing, and every shared term counts. */
const FEW_PAPERS = 20;

/** Added to the number of papers with a term: two papers that share a rare word may do so by chance. */
const DOUBT = 5;

/** The vocabulary of a corpus, from the counts of its texts, in whose order the terms are numbered. */
export function buildVocabulary(texts: readonly TermCounts[]): Vocabulary {
  const frequencies = new Map<string, number>();
  for (const counts of texts)
    for (const key of counts.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  return toVocabulary(
    [...frequencies].filter(([, frequency]) => frequency > 1),
    texts.length,
  );
}

/**
 * The vocabulary of these terms, numbered in their order.
 * @param terms with the number of papers that have each
 * @param papers number of all papers
 */
export function toVocabulary(
  terms: readonly (readonly [key: string, frequency: number])[],
  papers: number,
): Vocabulary {
  return {
    ids: new Map(terms.map(([key], id) => [key, id])),
    rarity: Float32Array.from(terms, ([, frequency]) => toRarity(frequency, papers)),
    unknown: toRarity(1, papers),
  };
}

/** How much a term tells that so many of the papers have; 0 where it is too common to tell anything. */
function toRarity(frequency: number, papers: number): number {
  const most = papers < FEW_PAPERS ? papers : COMMONEST * papers;
  return frequency > most ? 0 : Math.log(1 + papers / (frequency + DOUBT));
}

/**
 * Weight of a term in a text: (1 + ln count) · ln(1 + N/(df + k)), that is sublinear TF-IDF (G. Salton and C. Buckley,
 * "Term-weighting approaches in automatic text retrieval", Information Processing & Management 24(5), 1988), with N
 * papers of which df have the term; k makes light of the rarest words. `rarity` is the second factor.
 */
export function weighTerm(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity;
}

/** A text as a vector over the vocabulary, of length 1 together with the terms that are not in it. */
export function toVector(counts: TermCounts, vocabulary: Vocabulary): SparseVector {
  const components: [id: number, weight: number][] = [];
  let beside = 0;
  for (const [key, count] of counts) {
    const id = vocabulary.ids.get(key);
    const weight = weighTerm(count, rarityOf(id, vocabulary));
    if (id === undefined) beside += weight * weight;
    else if (weight > 0) components.push([id, weight]);
  }
  return toUnitVector(components, beside);
}

/** What the weights of all terms of a text are divided by in its vector. */
export function toLength(counts: TermCounts, vocabulary: Vocabulary): number {
  let squares = 0;
  for (const [key, count] of counts)
    squares += weighTerm(count, rarityOf(vocabulary.ids.get(key), vocabulary)) ** 2;
  return Math.sqrt(squares) || 1;
}

function rarityOf(id: number | undefined, { rarity, unknown }: Vocabulary): number {
  return id === undefined ? unknown : (rarity[id] ?? 0);
}
