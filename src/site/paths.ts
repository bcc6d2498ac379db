import type { PartialDate } from '../corpus/records.ts';
import { toDateSlug } from './dates.ts';

/** What the search page can be asked for; the same names as in its address. */
export interface SearchState {
  readonly q?: string;
  readonly topic?: string;
  readonly date?: string;
  readonly code?: 'yes' | 'no';
  readonly sort?: string;
}

/** The addresses of one feed in its two formats, Atom and JSON Feed. */
export interface FeedPaths {
  readonly atom: string;
  readonly json: string;
}

/**
 * Every address of the site, below one base path. Page numbers count from 1, and page 1 is the list itself.
 * @param base `/`, or a sub-path with a slash at both ends, such as `/papers-demo/`.
 */
export function createPaths(base: string) {
  const under = (path: string) => base + path;
  const paged = (path: string, page: number) => under(page === 1 ? path : `${path}page/${page}/`);
  const feedsBelow = (path: string): FeedPaths => ({
    atom: under(`${path}feed.xml`),
    json: under(`${path}feed.json`),
  });
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
    search: (state: SearchState = {}) => under(`search/${toQuery(state)}`),
    about: under('about/'),
    data: (name: string) => under(`data/${name}.json`),
    paperSchema: under('data/paper.schema.json'),
    bib: (part = 1) => under(`papers${part === 1 ? '' : `-${part}`}.bib`),
    topicBib: (slug: string) => under(`topics/${slug}/papers.bib`),
    listingBib: (id: string) => under(`listings/${id}/papers.bib`),
    feeds: feedsBelow(''),
    topicFeeds: (slug: string) => feedsBelow(`topics/${slug}/`),
    listingFeeds: (id: string) => feedsBelow(`listings/${id}/`),
    topicsOpml: under('topics.opml'),
    shareImage: under('share.png'),
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

function toQuery(state: SearchState): string {
  const query = new URLSearchParams(
    Object.entries(state).filter(([, value]) => value !== undefined),
  ).toString();
  return query && `?${query}`;
}
