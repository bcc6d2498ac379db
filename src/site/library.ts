import type { Appearance, Listing, Paper, Subject, Subtopic, Topic } from '../corpus/records.ts';
import { compareDatesNewestFirst, newestAppearance } from './dates.ts';
import { type Day, toDays } from './days.ts';

/** All records of a site with the lookups that pages need. Every list is in its reading order. */
export interface Library {
  /** Newest listing first, then in the listing's own order. */
  readonly papers: readonly Paper[];
  /** Newest first, undated last. */
  readonly listings: readonly Listing[];
  /** In alphabetical order of their names, without sub-topics. */
  readonly topics: readonly Topic[];
  /** The same, each followed by its sub-topics: all that has a page below `/topics/`. */
  readonly subjects: readonly Subject[];
  /** Newest first, then days without a year, then the undated. */
  readonly days: readonly Day[];
  /** These three throw on an unknown key: a record that points nowhere must stop the build. */
  readonly paper: (slug: string) => Paper;
  readonly listing: (id: string) => Listing;
  readonly topic: (slug: string) => Subject;
  /** In reading order; empty for a topic or sub-topic without papers. */
  readonly papersOfTopic: (slug: string) => readonly Paper[];
  /** In the listing's own order, each once; empty for an unknown one. */
  readonly papersOfListing: (id: string) => readonly Paper[];
  /** Of a topic, in alphabetical order of their names. */
  readonly subtopics: (slug: string) => readonly Subtopic[];
}

export interface LibraryRecords {
  readonly papers: readonly Paper[];
  readonly listings: readonly Listing[];
  readonly topics: readonly Topic[];
}

/** Arranges the records once, in time linear in them but for sorting. */
export function createLibrary(records: LibraryRecords): Library {
  const listings = records.listings.toSorted(compareListings);
  const papers = toReadingOrder(records.papers, listings);
  const topics = records.topics.toSorted(compareNames);
  const subtopics = new Map(
    topics.map((topic) => [topic.slug, (topic.subtopics ?? []).toSorted(compareNames)]),
  );
  const subjects = topics.flatMap((topic) => [topic, ...(subtopics.get(topic.slug) ?? [])]);
  const papersByTopic = groupBy(papers, (paper) =>
    [...paper.topics, ...(paper.subtopics ?? [])].map(({ slug }) => slug),
  );
  const listing = createLookup('listing', listings, (entry) => entry.id);
  const paper = createLookup('paper', papers, ({ slug }) => slug);
  const papersByListing = new Map(
    listings.map(({ id, papers: slugs }) => [id, [...new Set(slugs)].map(paper)]),
  );
  return {
    papers,
    listings,
    topics,
    subjects,
    days: toDays(papers, listings),
    paper,
    listing,
    topic: createLookup('topic', subjects, (topic) => topic.slug),
    papersOfTopic: (slug) => papersByTopic.get(slug) ?? [],
    papersOfListing: (id) => papersByListing.get(id) ?? [],
    subtopics: (slug) => subtopics.get(slug) ?? [],
  };
}

function compareNames(a: Subject, b: Subject): number {
  return a.name.localeCompare(b.name, 'en');
}

function compareListings(a: Listing, b: Listing): number {
  return compareDatesNewestFirst(a.date, b.date) || (a.id < b.id ? -1 : 1);
}

function toReadingOrder(papers: readonly Paper[], listings: readonly Listing[]): Paper[] {
  const rank = new Map(listings.map((listing, index) => [listing.id, index]));
  return papers
    .map((paper) => ({ paper, seen: newestAppearance(paper.appearances) }))
    .toSorted((a, b) => compareAppearances(a.seen, b.seen, rank))
    .map(({ paper }) => paper);
}

function compareAppearances(
  a: Appearance | undefined,
  b: Appearance | undefined,
  rank: ReadonlyMap<string, number>,
): number {
  const rankOf = (seen: Appearance | undefined) => rank.get(seen?.listing ?? '') ?? rank.size;
  return (
    compareDatesNewestFirst(a?.date, b?.date) ||
    rankOf(a) - rankOf(b) ||
    (a?.position ?? 0) - (b?.position ?? 0)
  );
}

function groupBy<T>(values: readonly T[], toKeys: (value: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of toKeys(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function createLookup<T>(kind: string, values: readonly T[], toKey: (value: T) => string) {
  const byKey = new Map(values.map((value) => [toKey(value), value]));
  return (key: string): T => {
    const value = byKey.get(key);
    if (value === undefined)
      throw new Error(`The records name a ${kind} "${key}" that they do not hold.`);
    return value;
  };
}
