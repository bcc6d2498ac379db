import type { PartialDate } from '../corpus/records.ts';
import { toAcronymAnchor, toAcronymLetter } from './acronym-place.ts';
import { toDateSlug } from './dates.ts';

/** The addresses of one feed in its two formats, Atom and JSON Feed. */
export interface FeedPaths {
  readonly atom: string;
  readonly json: string;
}

/**
 * Every address of the site, below one base path. Pages of a list and parts of a file count from 1, and the first is
 * the list or file itself.
 * @param base `/`, or a sub-path with a slash at both ends, such as `/papers-demo/`.
 */
export function createPaths(base: string) {
  const under = (path: string) => base + path;
  const paged = (path: string, page: number) => under(page === 1 ? path : `${path}page/${page}/`);
  const feedsBelow = (path: string): FeedPaths => ({
    atom: under(`${path}feed.xml`),
    json: under(`${path}feed.json`),
  });
  const bibBelow = (path: string, part: number) =>
    under(`${path}${toPartName('papers', part)}.bib`);
  return {
    home: under(''),
    papers: (page = 1) => paged('papers/', page),
    paper: (slug: string) => under(`papers/${slug}/`),
    topics: under('topics/'),
    topic: (slug: string, page = 1) => paged(`topics/${slug}/`, page),
    dates: under('dates/'),
    year: (year: string) => under(`dates/${year}/`),
    month: (year: string, month: string) => under(`dates/${year}/${month}/`),
    day: (date: PartialDate | undefined, page = 1) => paged(`dates/${toDayPath(date)}/`, page),
    listings: under('listings/'),
    listing: (id: string, page = 1) => paged(`listings/${id}/`, page),
    search: (query?: string) =>
      under(query === undefined ? 'search/' : `search/?${new URLSearchParams({ q: query })}`),
    saved: under('saved/'),
    acronyms: under('acronyms/'),
    acronymsOf: (letter: string) => under(`acronyms/${letter}/`),
    acronym: (short: string) =>
      under(`acronyms/${toAcronymLetter(short)}/#${encodeURIComponent(toAcronymAnchor(short))}`),
    atlas: under('atlas/'),
    atlasPapers: (shape: string) => under(`atlas/${shape}.json`),
    about: under('about/'),
    data: (name: string, part = 1) => under(`data/${toPartName(name, part)}.json`),
    paperSchema: under('data/paper.schema.json'),
    bib: (part = 1) => bibBelow('', part),
    topicBib: (slug: string, part = 1) => bibBelow(`topics/${slug}/`, part),
    listingBib: (id: string, part = 1) => bibBelow(`listings/${id}/`, part),
    feeds: feedsBelow(''),
    topicFeeds: (slug: string) => feedsBelow(`topics/${slug}/`),
    listingFeeds: (id: string) => feedsBelow(`listings/${id}/`),
    topicsOpml: under('topics.opml'),
    shareImage: (page: string) => under(`share/${page}.png`),
    opensearch: under('opensearch.xml'),
    sitemap: under('sitemap-index.xml'),
    icon: under('icon.svg'),
  };
}

export type Paths = ReturnType<typeof createPaths>;

/** The address of a day below `/dates/`: `2025/03/21`, `03-21` where no year is known, or `undated`. */
export function toDayPath(date: PartialDate | undefined): string {
  const slug = toDateSlug(date);
  return /^\d{4}-/.test(slug) ? slug.replaceAll('-', '/') : slug;
}

/** The name of one of the files that a large one was cut into: `papers`, `papers-2`, `papers-3` … */
export function toPartName(name: string, part: number): string {
  return part === 1 ? name : `${name}-${part}`;
}
