import { escapeXml } from '../escape-xml.ts';
import type { Feed } from './feed.ts';

/** An OPML 2.0 list of feeds, by which a feed reader subscribes to all of them at once. */
export function toOpml(
  title: string,
  feeds: readonly Pick<Feed, 'title' | 'atom' | 'page'>[],
): string {
  const outlines = feeds.map(
    (feed) =>
      `<outline type="rss" text="${escapeXml(feed.title)}" title="${escapeXml(feed.title)}" xmlUrl="${escapeXml(feed.atom)}" htmlUrl="${escapeXml(feed.page)}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${escapeXml(title)}</title></head>
<body>
${outlines.join('')}</body>
</opml>
`;
}
