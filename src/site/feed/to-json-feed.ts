import type { Feed, FeedEntry } from './feed.ts';

/** A JSON Feed 1.1 (jsonfeed.org/version/1.1). A date that is not known in full is left out. */
export function toJsonFeed(feed: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: feed.json,
    language: 'en',
    authors: [{ name: feed.author }],
    items: feed.entries.map(toItem),
  };
}

function toItem({ id, url, title, html, date, authors, categories }: FeedEntry) {
  const isWhole = date !== undefined && !date.startsWith('--');
  return {
    id,
    url,
    title,
    content_html: html,
    ...(isWhole && { date_published: `${date}T00:00:00Z` }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    tags: categories.map(({ label }) => label),
  };
}
