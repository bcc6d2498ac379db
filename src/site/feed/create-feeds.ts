import type { Listing, Paper, Subject } from '../../corpus/records.ts';
import { newestAppearance } from '../dates.ts';
import { formatDate, formatListed } from '../format.ts';
import type { Library } from '../library.ts';
import type { FeedPaths, Paths } from '../paths.ts';
import type { SiteInfo } from '../site-info.ts';
import { type Feed, type FeedEntry, feedLength } from './feed.ts';
import { createTagUri } from './tag-uri.ts';

/** What a feed says of itself; `page` is the address of its page. */
interface FeedHead {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly page: string;
  readonly feeds: FeedPaths;
}

/**
 * The feeds of a site: of all papers, of a topic, of a listing. Each has the newest papers in the order of its page.
 */
export function createFeeds(library: Library, paths: Paths, site: SiteInfo) {
  const toTag = createTagUri(site);
  const absolute = (path: string) => new URL(path, site.siteUrl).href;
  const toEntry = (paper: Paper): FeedEntry => ({
    id: toTag(`papers/${paper.id}`),
    title: paper.title,
    url: absolute(paths.paper(paper.slug)),
    html: toEntryHtml(paper),
    date: newestAppearance(paper.appearances)?.date,
    authors: paper.authors ?? [],
    categories: paper.topics.map(({ slug }) => ({ term: slug, label: library.topic(slug).name })),
  });
  const toFeed = (head: FeedHead, papers: readonly Paper[]): Feed => ({
    id: toTag(head.name),
    title: head.title,
    subtitle: head.subtitle,
    author: site.name,
    page: absolute(head.page),
    atom: absolute(head.feeds.atom),
    json: absolute(head.feeds.json),
    entries: papers.slice(0, feedLength).map(toEntry),
  });
  return {
    ofSite: () => toFeed(toSiteHead(site, paths), library.papers),
    ofTopic: (topic: Subject) =>
      toFeed(toTopicHead(topic, site, paths), library.papersOfTopic(topic.slug)),
    ofListing: (listing: Listing) =>
      toFeed(toListingHead(listing, site, paths), library.papersOfListing(listing.id)),
  };
}

function toSiteHead(site: SiteInfo, paths: Paths): FeedHead {
  return {
    name: 'papers',
    title: site.name,
    subtitle: site.tagline,
    page: paths.home,
    feeds: paths.feeds,
  };
}

function toTopicHead(topic: Subject, site: SiteInfo, paths: Paths): FeedHead {
  return {
    name: `topics/${topic.slug}`,
    title: `${topic.name} · ${site.name}`,
    subtitle: topic.rule,
    page: paths.topic(topic.slug),
    feeds: paths.topicFeeds(topic.slug),
  };
}

function toListingHead(listing: Listing, site: SiteInfo, paths: Paths): FeedHead {
  return {
    name: `listings/${listing.id}`,
    title: `${listing.title} · ${site.name}`,
    subtitle: `Listing taken: ${formatDate(listing.date)}.`,
    page: paths.listing(listing.id),
    feeds: paths.listingFeeds(listing.id),
  };
}

/** The date in words too, because a program that reads feeds cannot show one without a year. */
function toEntryHtml(paper: Paper): string {
  const listed = formatListed(newestAppearance(paper.appearances)?.date);
  return `<p>${paper.abstractHtml}</p><p>${listed}.</p>`;
}
