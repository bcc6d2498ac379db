import type { Listing, Paper, Subject } from '../../corpus/records.ts';
import { countPapersOfListing } from '../count-papers.ts';
import { newestAppearance } from '../dates.ts';
import { formatCount, formatShortDate } from '../format.ts';
import type { Library } from '../library.ts';
import { listNames } from '../lists.ts';
import type { SiteInfo } from '../site-info.ts';
import type { ShareCard } from './share-card.ts';

/**
 * Most papers of a site that has a picture for each of them: one takes 36 ms of a processor and 25 kB. On a larger site
 * papers share the picture of their first topic.
 */
const mostOwnPictures = 1000;

/** The page that the site's own picture is of. */
export const sitePicture = 'site';

/** Pictures of the site itself, its topics and listings, and of papers unless there are many. */
export function toShareCards(library: Library, site: Pick<SiteInfo, 'tagline'>): ShareCard[] {
  const { papers, topics, subjects, listings } = library;
  const own = papers.length <= mostOwnPictures ? papers : [];
  const counts = `${formatCount(papers.length, 'paper')}, ${formatCount(topics.length, 'topic')}`;
  return [
    { page: sitePicture, title: site.tagline, fact: counts },
    ...subjects.map((topic) => toTopicCard(topic, library)),
    ...listings.map(toListingCard),
    ...own.map((paper) => toPaperCard(paper, library)),
  ];
}

/** The page that the picture of a paper is of. */
export function toPaperPicture(slug: string): string {
  return `papers/${slug}`;
}

function toTopicCard(topic: Subject, { topic: find, papersOfTopic }: Library): ShareCard {
  return {
    page: listNames.topic(topic.slug),
    kind: 'parent' in topic ? find(topic.parent).name : 'Topic',
    title: topic.name,
    fact: formatCount(papersOfTopic(topic.slug).length, 'paper'),
  };
}

function toListingCard(listing: Listing): ShareCard {
  const { id, title, date } = listing;
  const count = formatCount(countPapersOfListing(listing), 'paper');
  return {
    page: listNames.listing(id),
    kind: 'Listing',
    title,
    fact: date === undefined ? count : `${count}, ${formatShortDate(date)}`,
  };
}

function toPaperCard({ slug, title, topics, appearances }: Paper, library: Library): ShareCard {
  const topic = topics[0] && library.topic(topics[0].slug).name;
  const date = newestAppearance(appearances)?.date;
  return {
    page: toPaperPicture(slug),
    ...(topic && { kind: topic }),
    title,
    fact: date === undefined ? 'Paper' : `Listed ${formatShortDate(date)}`,
  };
}
