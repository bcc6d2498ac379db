import type { ListOrder, NarrowState } from './narrow-state.ts';
import type { ListedPaper, ListedTopic } from './read-list.ts';
import type { PaperTest } from './word-finder.ts';

/** The papers of a list that a state lets through, in the state's order. */
export function narrowPapers(
  papers: readonly ListedPaper[],
  state: NarrowState,
  hasWords: PaperTest,
): ListedPaper[] {
  const left = papers.filter(
    (paper) =>
      (!state.withCode || paper.hasCode) &&
      state.topics.every((slug) => hasTopic(paper, slug)) &&
      !state.not.some((slug) => hasTopic(paper, slug)) &&
      hasWords(paper.number),
  );
  return sortPapers(left, state.sort);
}

function hasTopic(paper: ListedPaper, slug: string): boolean {
  return paper.topics.some((topic) => topic.slug === slug);
}

/** Whatever the order, papers that it does not tell apart are in the order of their slugs. */
function sortPapers(papers: ListedPaper[], order: ListOrder): ListedPaper[] {
  if (order === 'own') return papers;
  const toKey = keyMakers[order];
  const keyed = papers.map((paper) => ({ paper, key: toKey(paper) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.paper.slug, b.paper.slug));
  return keyed.map(({ paper }) => paper);
}

/** Newest first; by title from A; most often listed first. */
const keyMakers: Readonly<
  Record<Exclude<ListOrder, 'own'>, (paper: ListedPaper) => string | number>
> = {
  date: ({ date }) => date.rank,
  title: ({ title }) => toTitleSortKey(title),
  times: ({ times }) => -times,
};

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without case, marks and punctuation, as in a dictionary; the search sorts by the same. */
export function toTitleSortKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A topic with the number of papers that have it. */
export interface TopicCount extends ListedTopic {
  readonly papers: number;
}

/** The topics of papers, those of most papers first. */
export function countTopics(papers: readonly ListedPaper[]): TopicCount[] {
  const counts = new Map<ListedTopic, number>();
  for (const { topics } of papers) {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([topic, count]) => ({ ...topic, papers: count }))
    .sort((a, b) => b.papers - a.papers || compare(a.slug, b.slug));
}
