import { toTitleKey } from './duplicates.ts';
import type { Query } from './neighbours.ts';
import { type SparseVector, toCentroid } from './sparse-vector.ts';
import { countTerms, type Text } from './terms.ts';
import { toVector, type Vocabulary } from './vectors.ts';

/** A paper of the space, and what it is about. */
export interface ListedText extends Text {
  /** In the space. */
  readonly number: number;
  readonly topics: SparseVector;
}

/** Asks for papers like a text that need not be in the space. If it is, its own paper answers, too. */
export function toTextQuery(text: Text, vocabulary: Vocabulary): Query {
  const { title, abstract } = text;
  return { title, abstract, words: toVector(countTerms(text), vocabulary), known: [] };
}

/** Asks for other papers like these as a whole: each of them counts for as much. */
export function toListQuery(papers: readonly ListedText[], vocabulary: Vocabulary): Query {
  const known = papers.map((paper) => ({
    number: paper.number,
    titleKey: toTitleKey(paper.title),
    words: toVector(countTerms(paper), vocabulary),
  }));
  return {
    title: joinTexts(papers.map(({ title }) => title)),
    abstract: joinTexts(papers.map(({ abstract }) => abstract)),
    words: toCentroid(known.map(({ words }) => words)),
    topics: toCentroid(papers.map(({ topics }) => topics)),
    known,
  };
}

/** Full stops between, so that no phrase spans two texts. */
function joinTexts(texts: readonly string[]): string {
  return texts.join('. ');
}
