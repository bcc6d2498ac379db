import type { SavedPaper } from './saved-paper.ts';

/** Which papers of the list are shown, and in which order. The address of the page says the same. */
export interface ListView {
  /** Words of titles and notes, as typed. */
  readonly text: string;
  readonly mark: MarkFilter;
  /** Name of a group, or empty for all. */
  readonly group: string;
  readonly sort: ListSort;
}

/** `open` papers have neither mark. */
export const markFilters = ['all', 'open', 'later', 'read'] as const;
export type MarkFilter = (typeof markFilters)[number];

export const listSorts = ['newest', 'oldest', 'title'] as const;
export type ListSort = (typeof listSorts)[number];

/** Reads the query part of an address. What it does not know it ignores. */
export function parseListView(query: string): ListView {
  const params = new URLSearchParams(query);
  return {
    text: params.get('words') ?? '',
    mark: markFilters.find((mark) => mark === params.get('mark')) ?? 'all',
    group: params.get('group') ?? '',
    sort: listSorts.find((sort) => sort === params.get('sort')) ?? 'newest',
  };
}

/** The query part of an address, with its question mark; empty for the whole list, newest first. */
export function formatListView({ text, mark, group, sort }: ListView): string {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.set('words', text.trim());
  if (mark !== 'all') params.set('mark', mark);
  if (group !== '') params.set('group', group);
  if (sort !== 'newest') params.set('sort', sort);
  const query = params.toString();
  return query && `?${query}`;
}

/** The papers that a view shows, in its order; what the order does not tell apart is in that of the slugs. */
export function viewPapers(papers: readonly SavedPaper[], view: ListView): SavedPaper[] {
  const words = fold(view.text).split(/\s+/).filter(Boolean);
  const shown = papers.filter(
    (paper) =>
      hasMark(paper, view.mark) &&
      (view.group === '' || paper.groups.includes(view.group)) &&
      hasWords(paper, words),
  );
  const compare = comparers[view.sort];
  return shown.sort((a, b) => compare(a, b) || (a.slug < b.slug ? -1 : 1));
}

export function hasMark({ mark }: SavedPaper, filter: MarkFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'open' ? mark !== 'later' && mark !== 'read' : mark === filter;
}

function hasWords({ title, note }: SavedPaper, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(`${title} ${note}`);
  return words.every((word) => text.includes(word));
}

/** Without case and marks on letters. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

let collator: Intl.Collator | undefined;

/** What compares names is made when two are first compared: making it holds up a page that is opened. */
function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
  return collator.compare(a, b);
}

const comparers: Readonly<Record<ListSort, (a: SavedPaper, b: SavedPaper) => number>> = {
  newest: (a, b) => compareTimes(b, a),
  oldest: compareTimes,
  title: (a, b) => compareNames(a.title, b.title),
};

/** Times of records are all written alike, in UTC: their texts are in the order of the times. */
function compareTimes(a: SavedPaper, b: SavedPaper): number {
  if (a.added === b.added) return 0;
  return a.added < b.added ? -1 : 1;
}

/** Every group with the number of its papers, in order of name. */
export function countGroups(papers: readonly SavedPaper[]): ReadonlyMap<string, number> {
  const names = papers.flatMap(({ groups }) => groups).sort(compareNames);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
