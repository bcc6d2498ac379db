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

/** Every list of papers of the site, each in its own order. */
export function toLists(library: Library): PaperListing[] {
  const { topics, days, listings, papers, papersOfTopic, paper } = library;
  return [
    { name: listNames.papers, papers },
    ...topics.map(({ slug }) => ({ name: listNames.topic(slug), papers: papersOfTopic(slug) })),
    ...days.map((day) => ({ name: listNames.day(day.date), papers: day.papers })),
    ...listings.map(({ id, papers: slugs }) => ({
      name: listNames.listing(id),
      papers: [...new Set(slugs)].map(paper),
    })),
  ];
}
