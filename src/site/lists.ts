import type { Paper, PartialDate } from '../corpus/records.ts';
import { toDateSlug } from './dates.ts';
import type { Library } from './library.ts';

/** A list of papers that readers can narrow. */
export interface PaperListing {
  /** Its file is `/lists/<name>.json`. */
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** Names of lists, for the pages that show them. */
export const listNames = {
  papers: 'papers',
  topic: (slug: string) => `topics/${slug}`,
  day: (date: PartialDate | undefined) => `dates/${toDateSlug(date)}`,
  listing: (id: string) => `listings/${id}`,
};

/** The lists that readers take along whole: all papers, and those of each topic and listing. */
export function toCollections(library: Library): PaperListing[] {
  const { subjects, listings, papers, papersOfTopic, papersOfListing } = library;
  return [
    { name: listNames.papers, papers },
    ...subjects.map(({ slug }) => ({ name: listNames.topic(slug), papers: papersOfTopic(slug) })),
    ...listings.map(({ id }) => ({ name: listNames.listing(id), papers: papersOfListing(id) })),
  ];
}

/** Every list of papers of the site, each in its own order. */
export function toLists(library: Library): PaperListing[] {
  const days = library.days.map(({ date, papers }) => ({ name: listNames.day(date), papers }));
  return [...toCollections(library), ...days];
}
