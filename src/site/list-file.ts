import type { Paper, PartialDate } from '../corpus/records.ts';
import { countListingsOfPaper } from './count-papers.ts';
import { newestAppearance, toDateKey } from './dates.ts';
import { formatShortDate } from './format.ts';
import type { Library } from './library.ts';
import { hasCode } from './paper-card.ts';
import { toDayPath } from './paths.ts';
import { toTextShardName } from './text-shards.ts';

/**
 * One list of papers as the browser loads it, when a reader first narrows the list: everything a card shows but its
 * abstract, and what the list is narrowed and sorted by. Names of topics and dates are written once and then counted
 * from 0, because most of a list's bytes are repetitions.
 */
export interface ListFile {
  /** Changes whenever any paper of the site does. Word files count papers by the same edition's numbers. */
  readonly edition: string;
  /** Names of the word files that exist, with a space between two. */
  readonly words: string;
  readonly topics: readonly (readonly [slug: string, name: string])[];
  /** Newest first. The path is that of the day below `/dates/`. */
  readonly dates: readonly (readonly [name: string, path: string])[];
  /** In the list's own order. */
  readonly papers: readonly ListRow[];
}

export type ListRow = readonly [
  /** Place of the paper among all papers of the site, by which word files name it. */
  number: number,
  slug: string,
  title: string,
  /** Name of the file that holds its abstract. */
  texts: string,
  topics: readonly number[],
  /** The day on which it was last listed. */
  date: number,
  /** Listings that hold it. */
  times: number,
  /** Sum of 1 if it has code and 2 if it is mainly a benchmark. */
  marks: number,
];

/** Makes the files of lists of one library. */
export function createListFiles(
  library: Pick<Library, 'papers' | 'topic'>,
  edition: string,
  wordShards: readonly string[],
): (papers: readonly Paper[]) => ListFile {
  const numbers = new Map(library.papers.map((paper, index) => [paper, index]));
  const words = wordShards.join(' ');
  return (papers) => {
    const topics = [...new Set(papers.flatMap((paper) => paper.topics.map(({ slug }) => slug)))];
    const dates = toDates(papers);
    return {
      edition,
      words,
      topics: topics.map((slug) => [slug, library.topic(slug).name]),
      dates: dates.map((date) => [formatShortDate(date), toDayPath(date)]),
      papers: papers.map((paper) => [
        numbers.get(paper) ?? -1,
        paper.slug,
        paper.title,
        toTextShardName(paper.id, library.papers.length),
        paper.topics.map(({ slug }) => topics.indexOf(slug)),
        dates.indexOf(newestAppearance(paper.appearances)?.date),
        countListingsOfPaper(paper),
        (hasCode(paper) ? 1 : 0) + (paper.benchmark ? 2 : 0),
      ]),
    };
  };
}

function toDates(papers: readonly Paper[]): (PartialDate | undefined)[] {
  const dates = new Set(papers.map((paper) => newestAppearance(paper.appearances)?.date));
  return [...dates].toSorted((a, b) => (toDateKey(a) < toDateKey(b) ? 1 : -1));
}
