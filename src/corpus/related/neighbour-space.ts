import type { TopicAssignment } from '../records.ts';
import { toTitleKey } from './duplicates.ts';
import { buildIndex, type InvertedIndex } from './inverted-index.ts';
import { type SparseVector, toUnitVector } from './sparse-vector.ts';
import { countTerms, type TermCounts, type Text } from './terms.ts';
import { buildVocabulary, toVector, type Vocabulary } from './vectors.ts';

/** Power to which scores of topics are raised, because weak assignments are often wrong: measured best of 1 to 4. */
const TRUST = 4;

const NOWHERE = toUnitVector([]);

/** What of a paper its neighbours are found by. */
export interface RelatablePaper extends Text {
  readonly slug: string;
  readonly topics: readonly Pick<TopicAssignment, 'slug' | 'score'>[];
}

/** A paper in the space: what it is about. */
export interface Located {
  /** As `toTitleKey` gives it; empty where the title is not known. */
  readonly titleKey: string;
  readonly words: SparseVector;
  /** Without components where no topics are known. */
  readonly topics: SparseVector;
}

/** Papers by their numbers, the vocabulary of their vectors, and the index that finds those near a vector. */
export interface NeighbourSpace {
  readonly papers: readonly Located[];
  readonly vocabulary: Vocabulary;
  readonly index: InvertedIndex;
}

/** Papers with the terms of their texts counted: from this, both the space and its files for the browser are made. */
export interface CountedPapers {
  /** As `orderBySlug` orders them. */
  readonly ordered: readonly RelatablePaper[];
  readonly counts: readonly TermCounts[];
  readonly vocabulary: Vocabulary;
}

/** Counts the terms of papers in any order; their slugs must differ. */
export function countTermsOfPapers(unordered: readonly RelatablePaper[]): CountedPapers {
  const ordered = orderBySlug(unordered);
  const counts = ordered.map(countTerms);
  return { ordered, counts, vocabulary: buildVocabulary(counts) };
}

/** Builds the space, in which papers are numbered in their order. */
export function buildNeighbourSpace({
  ordered,
  counts,
  vocabulary,
}: CountedPapers): NeighbourSpace {
  const topics = toTopicVectors(ordered);
  const papers = ordered.map((paper, n) => ({
    titleKey: toTitleKey(paper.title),
    words: toVector(counts[n] ?? new Map(), vocabulary),
    topics: topics[n] ?? NOWHERE,
  }));
  const words = papers.map((paper) => paper.words);
  return { papers, vocabulary, index: buildIndex(words, vocabulary.ids.size) };
}

/** The order that does not depend on how papers come, by which the space and its files number them. */
export function orderBySlug<T extends { readonly slug: string }>(papers: readonly T[]): T[] {
  return [...papers].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
}

/** What each paper's topics are, as vectors over the topics in the order of their slugs. */
export function toTopicVectors(
  papers: readonly Pick<RelatablePaper, 'topics'>[],
): readonly SparseVector[] {
  const slugs = new Set(papers.flatMap((paper) => paper.topics.map((topic) => topic.slug)));
  const ids = new Map([...slugs].sort().map((slug, id) => [slug, id]));
  return papers.map(({ topics }) =>
    toUnitVector(topics.map(({ slug, score }) => [ids.get(slug) ?? 0, score ** TRUST])),
  );
}
