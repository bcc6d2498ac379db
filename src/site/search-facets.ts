import { countPapersOfListing } from './count-papers.ts';
import { toDateSlug } from './dates.ts';
import { formatShortDate } from './format.ts';
import type { Library } from './library.ts';
import { hasCode } from './paper-card.ts';

/** What a search can be narrowed by, with the number of papers of each value before there is a search. */
export interface SearchFacet {
  /** As in the address. */
  readonly name: 'topic' | 'code' | 'date' | 'listing';
  readonly legend: string;
  /** Most papers first, and by name. */
  readonly values: readonly FacetValue[];
  /** Whether it is closed at first, so that its counts are loaded only when it is opened. */
  readonly isLong: boolean;
}

export interface FacetValue {
  /** As in the address. */
  readonly value: string;
  readonly name: string;
  readonly papers: number;
}

/** Papers times values of a facet whose counts are loaded unasked. */
const mostCounted = 50_000;

export function toSearchFacets({
  papers,
  topics,
  days,
  listings,
}: Pick<Library, 'papers' | 'topics' | 'days' | 'listings'>): SearchFacet[] {
  const withCode = papers.filter(hasCode).length;
  const toFacet = (name: SearchFacet['name'], legend: string, values: readonly FacetValue[]) => ({
    name,
    legend,
    values: values.toSorted((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1)),
    isLong: papers.length * values.length > mostCounted,
  });
  return [
    toFacet(
      'topic',
      'Topic',
      topics.map((topic) => ({ value: topic.slug, name: topic.name, papers: topic.papers })),
    ),
    toFacet('code', 'Code', [
      { value: 'yes', name: 'With code', papers: withCode },
      { value: 'no', name: 'Without code', papers: papers.length - withCode },
    ]),
    toFacet(
      'date',
      'Listed on',
      days.map((day) => ({
        value: toDateSlug(day.date),
        name: formatShortDate(day.date),
        papers: day.papers.length,
      })),
    ),
    toFacet(
      'listing',
      'Listing',
      listings.map((listing) => ({
        value: listing.id,
        name: listing.title,
        papers: countPapersOfListing(listing),
      })),
    ),
  ];
}
