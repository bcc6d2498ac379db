import type { TopicAssignment } from '../records.ts';
import { toTitleKey } from './duplicates.ts';
import { buildIndex, type InvertedIndex } from './inverted-index.ts';
import { type SparseVector, toUnitVector } from './sparse-vector.ts';
import { countTerms, type Text } from './terms.ts';
import { buildVocabulary, toVector, type Vocabulary } from './vectors.ts';

/** Power to which scores of topics are raised, because weak assignments are often wrong: measured best of 1 to 4. */
const TRUST = 4;

/** What of a paper its neighbours are found by. */
export interface RelatablePaper extends Text {
  readonly slug: string;
  readonly topics: readonly Pick<TopicAssignment, 'slug' | 'score'>[];
}

/** A paper in the space: `words` and `topics` are what it is about. */
export interface Located extends Text {
  readonly slug: string;
  readonly titleKey: string;
  readonly words: SparseVector;
  readonly topics: SparseVector;
}

/** Papers ordered by slug, the vocabulary of their vectors, and the index that finds those near a vector. */
export interface NeighbourSpace {
  readonly papers: readonly Located[];
  readonly vocabulary: Vocabulary;
  readonly index: InvertedIndex;
}

/** Builds the space. It is the same whatever the order of the papers; their slugs must differ. */
export function buildNeighbourSpace(unordered: readonly RelatablePaper[]): NeighbourSpace {
  const ordered = [...unordered].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
  const counts = ordered.map(countTerms);
  const vocabulary = buildVocabulary(counts);
  const topicIds = numberTopics(ordered);
  const papers = ordered.map((paper, n) => ({
    slug: paper.slug,
    title: paper.title,
    abstract: paper.abstract,
    titleKey: toTitleKey(paper.title),
    words: toVector(counts[n] ?? new Map(), vocabulary),
    topics: toUnitVector(
      paper.topics.map(({ slug, score }) => [topicIds.get(slug) ?? 0, score ** TRUST]),
    ),
  }));
  const words = papers.map((paper) => paper.words);
  return { papers, vocabulary, index: buildIndex(words, vocabulary.ids.size) };
}

function numberTopics(papers: readonly RelatablePaper[]): ReadonlyMap<string, number> {
  const slugs = new Set(papers.flatMap((paper) => paper.topics.map((topic) => topic.slug)));
  return new Map([...slugs].sort().map((slug, id) => [slug, id]));
}
