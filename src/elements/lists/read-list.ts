import type { ListFile, ListRow } from '../../site/list-file.ts';

/** A paper as a card shows it. */
export interface ListedPaper {
  /** Place among all papers of the site, by which word files name it. */
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  /** Name of the file that holds its abstract. */
  readonly texts: string;
  readonly topics: readonly ListedTopic[];
  readonly date: ListedDate;
  readonly times: number;
  readonly hasCode: boolean;
  readonly benchmark: boolean;
}

export interface ListedTopic {
  readonly slug: string;
  readonly name: string;
}

export interface ListedDate {
  readonly name: string;
  /** Below `/dates/`. */
  readonly path: string;
  /** 0 for the newest of the list. */
  readonly rank: number;
}

/** @throws RangeError on a row that names a topic or date which the file does not hold */
export function readList({ topics, dates, papers }: ListFile): ListedPaper[] {
  const listedTopics = topics.map(([slug, name]) => ({ slug, name }));
  const listedDates = dates.map(([name, path], rank) => ({ name, path, rank }));
  return papers.map((row) => readRow(row, listedTopics, listedDates));
}

function readRow(
  [number, slug, title, texts, topics, date, times, marks]: ListRow,
  listedTopics: readonly ListedTopic[],
  listedDates: readonly ListedDate[],
): ListedPaper {
  return {
    number,
    slug,
    title,
    texts,
    topics: topics.map((index) => at(listedTopics, index)),
    date: at(listedDates, date),
    times,
    hasCode: (marks & 1) !== 0,
    benchmark: (marks & 2) !== 0,
  };
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`The list names ${index} of ${values.length}.`);
  return value;
}
