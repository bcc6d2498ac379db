import type { Listing, Paper, PartialDate } from '../corpus/records.ts';
import { compareDatesNewestFirst, toDateSlug } from './dates.ts';

/** One day on which listings were taken, or, without a date, all listings that have none. */
export interface Day {
  readonly date: PartialDate | undefined;
  /** In the order that was given. */
  readonly listings: readonly Listing[];
  /** Each once, in the order of the day's listings and of the papers in them. */
  readonly papers: readonly Paper[];
}

/** A month of a known year. */
export interface Month {
  readonly year: string;
  readonly month: string;
  readonly days: readonly Day[];
}

interface Sighting {
  readonly paper: Paper;
  readonly rank: number;
  readonly position: number;
}

/** All days, newest first; then days without a year; the undated last. */
export function toDays(papers: readonly Paper[], listings: readonly Listing[]): Day[] {
  const rank = new Map(listings.map((listing, index) => [listing.id, index]));
  const days = new Map<string, { date: PartialDate | undefined; sightings: Sighting[] }>();
  for (const paper of papers) {
    for (const { listing, position, date } of paper.appearances) {
      const key = toDateSlug(date);
      const day = days.get(key) ?? { date, sightings: [] };
      day.sightings.push({ paper, rank: rank.get(listing) ?? listings.length, position });
      days.set(key, day);
    }
  }
  return [...days.values()]
    .toSorted((a, b) => compareDatesNewestFirst(a.date, b.date))
    .map(({ date, sightings }) => ({ date, ...toDayContent(sightings, listings) }));
}

function toDayContent(sightings: readonly Sighting[], listings: readonly Listing[]) {
  const ordered = sightings.toSorted((a, b) => a.rank - b.rank || a.position - b.position);
  const ranks = new Set(ordered.map((sighting) => sighting.rank));
  return {
    listings: listings.filter((_, rank) => ranks.has(rank)),
    papers: [...new Set(ordered.map((sighting) => sighting.paper))],
  };
}

/** How many papers were listed on any of these days, each counted once. */
export function countPapersOfDays(days: readonly Day[]): number {
  return new Set(days.flatMap((day) => day.papers)).size;
}

/** The months of all days with a year, newest first. */
export function toMonths(days: readonly Day[]): Month[] {
  const dated = days.filter(({ date }) => date && !date.startsWith('--'));
  const byMonth = Map.groupBy(dated, ({ date }) => date?.slice(0, 7) ?? '');
  return [...byMonth].map(([key, group]) => ({
    year: key.slice(0, 4),
    month: key.slice(5),
    days: group,
  }));
}
