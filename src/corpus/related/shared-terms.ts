import { type DenseVector, highestShared, type SparseVector } from './sparse-vector.ts';
import { type Term, type Text, writtenTerms } from './terms.ts';
import type { Vocabulary } from './vectors.ts';

/** Most terms named as the reason of a relation, and how many shared components are looked through for them. */
const MOST_TERMS = 5;
const MOST_LOOKED_AT = 15;

/** How a text writes those of its terms that the vocabulary has, by their number. */
export function writeTerms(text: Text, vocabulary: Vocabulary): ReadonlyMap<number, Term> {
  const written = new Map<number, Term>();
  for (const [key, term] of writtenTerms(text)) {
    const id = vocabulary.ids.get(key);
    if (id !== undefined) written.set(id, term);
  }
  return written;
}

/**
 * The terms that bring two texts together, weightiest first, as `written` by one of them. Of a phrase and its words
 * only the phrase is named: "test-time adaptation" makes "adaptation" superfluous.
 */
export function nameSharedTerms(
  a: DenseVector,
  b: SparseVector,
  written: ReadonlyMap<number, Term>,
): readonly string[] {
  let named: readonly Term[] = [];
  for (const { id } of highestShared(a, b, MOST_LOOKED_AT)) {
    const term = written.get(id);
    if (term !== undefined) named = withTerm(named, term);
  }
  return named.slice(0, MOST_TERMS).map((term) => term.written);
}

/** A phrase takes the place of the first of its words; a word of a phrase that is named already is not added. */
function withTerm(named: readonly Term[], term: Term): readonly Term[] {
  if (named.some((other) => includes(other, term))) return named;
  const place = named.findIndex((other) => includes(term, other));
  if (place < 0) return [...named, term];
  return named.flatMap((other, n) => (n === place ? term : includes(term, other) ? [] : other));
}

function includes(phrase: Term, part: Term): boolean {
  return part.words.every((word) => phrase.words.includes(word));
}
