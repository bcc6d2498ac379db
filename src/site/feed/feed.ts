import type { PartialDate } from '../../corpus/records.ts';

/** A list of papers that a reader can subscribe to. All addresses are absolute. */
export interface Feed {
  /** A `tag:` URI that stays the same wherever the site moves. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who publishes the feed: the site, because authors of papers are not known. */
  readonly author: string;
  /** The page that shows the same papers. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The whole abstract, and when it was listed. */
  readonly html: string;
  /** When it was listed last; absent where the listing gives no year. */
  readonly date: PartialDate | undefined;
  readonly authors: readonly string[];
  /** Topics: their slugs and names. */
  readonly categories: readonly FeedCategory[];
}

export interface FeedCategory {
  readonly term: string;
  readonly label: string;
}

/** Newest papers in one feed. */
export const feedLength = 100;
