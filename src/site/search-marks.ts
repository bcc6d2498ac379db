import type { Paper } from '../corpus/records.ts';
import { compareDatesNewestFirst, newestAppearance, toDateKey, toDateSlug } from './dates.ts';
import { hasCode } from './paper-card.ts';

/** What a paper page tells the search index besides its text; the values are those of the search page's address. */
export interface SearchMarks {
  /**
   * Attributes of `<main>`: filters topic, subtopic, listing, date, code and times (how many listings have the paper),
   * and sort keys date and title. Pagefind takes several values from one element only out of attributes. Every paper
   * has every key. A sort key costs each reader about two bytes per paper before the first answer, a filter nothing
   * until it is used: so times, which has few values, is a filter.
   */
  readonly attributes: Readonly<Record<string, string>>;
  /** Words as scraped that the page does not show, so that both forms of a repaired text are found. */
  readonly otherForms: string;
}

export function toSearchMarks(paper: Paper): SearchMarks {
  const listings = new Set(paper.appearances.map((seen) => seen.listing));
  const filters: [name: string, value: string][] = [
    ...paper.topics.map(({ slug }): [string, string] => ['topic', slug]),
    ...(paper.subtopics ?? []).map(({ slug }): [string, string] => ['subtopic', slug]),
    ...[...listings].map((listing): [string, string] => ['listing', listing]),
    ...toDates(paper).map((date): [string, string] => ['date', date]),
    ['code', hasCode(paper) ? 'yes' : 'no'],
    ['times', String(listings.size)],
  ];
  const sorts: [name: string, value: string][] = [
    ['date', toDateKey(newestAppearance(paper.appearances)?.date)],
    ['title', toTitleSortKey(paper.title)],
  ];
  return {
    attributes: { ...toAttributes('filter', filters), ...toAttributes('sort', sorts) },
    otherForms: wordsOnlyIn(
      `${paper.titleRaw ?? ''} ${paper.abstractRaw}`,
      `${paper.title} ${paper.abstract}`,
    ),
  };
}

/** Sorted as text: without case, marks and punctuation the order is that of a dictionary, and that of lists. */
export function toTitleSortKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Newest first: that is the one that a result shows. */
function toDates({ appearances }: Paper): string[] {
  const dates = appearances.map(({ date }) => date).toSorted(compareDatesNewestFirst);
  return [...new Set(dates.map(toDateSlug))];
}

/** `data-pagefind-filter="topic[data-filter-0], code[data-filter-1]"` and the attributes that it names. */
function toAttributes(
  kind: 'filter' | 'sort',
  values: readonly (readonly [name: string, value: string])[],
): Record<string, string> {
  const attribute = (index: number) => `data-${kind}-${index}`;
  return {
    [`data-pagefind-${kind}`]: values
      .map(([name], index) => `${name}[${attribute(index)}]`)
      .join(', '),
    ...Object.fromEntries(values.map(([, value], index) => [attribute(index), value])),
  };
}

/** Words that differ in more than marks and case, which the index leaves out of account. */
function wordsOnlyIn(raw: string, shown: string): string {
  const asShown = new Set(shown.split(/\s+/));
  const others = [...new Set(raw.split(/\s+/))].filter(
    (word) => !asShown.has(word) && !asShown.has(toPlain(word)) && toPlain(word) !== '',
  );
  // Most papers end here, and the words of a paper are many.
  if (others.length === 0) return '';
  const plainShown = new Set([...asShown].map(toPlain));
  return others.filter((word) => !plainShown.has(toPlain(word))).join(' ');
}

function toPlain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
