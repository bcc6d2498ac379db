import type { PartialDate } from '../../corpus/records.ts';
import { escapeXml } from '../escape-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * Atom demands a time for each entry, and many dumps give no year. Nothing is guessed: such entries carry the first
 * moment of Unix time, which readers of feeds know as "no date". It is neither the build's time nor in the future.
 */
const unknownTime = '1970-01-01T00:00:00Z';

/**
 * An Atom 1.0 feed (RFC 4287). `updated` is made of listings' dates alone, so the same content gives the same bytes.
 */
export function toAtom(feed: Feed): string {
  const times = feed.entries.map(({ date }) => toTime(date)).sort();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(feed.id)}</id>
<title>${escapeXml(feed.title)}</title>
<subtitle>${escapeXml(feed.subtitle)}</subtitle>
<updated>${times.at(-1) ?? unknownTime}</updated>
<author><name>${escapeXml(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>
${feed.entries.map(toEntry).join('')}</feed>
`;
}

function toEntry(entry: FeedEntry): string {
  const authors = entry.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>\n`);
  const categories = entry.categories.map(
    ({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>\n`,
  );
  return `<entry>
<id>${escapeXml(entry.id)}</id>
<title>${escapeXml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
<updated>${toTime(entry.date)}</updated>
${authors.join('')}${categories.join('')}<content type="html">${escapeXml(entry.html)}</content>
</entry>
`;
}

function toTime(date: PartialDate | undefined): string {
  return date === undefined || date.startsWith('--') ? unknownTime : `${date}T00:00:00Z`;
}
