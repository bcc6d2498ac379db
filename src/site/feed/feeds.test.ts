import { describe, expect, test } from 'vitest';
import { createListing, createPaper, createTopic, seenIn } from '../fixtures.ts';
import { createLibrary } from '../library.ts';
import { createPaths } from '../paths.ts';
import { createFeeds } from './create-feeds.ts';
import { feedLength } from './feed.ts';
import { createTagUri } from './tag-uri.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toOpml } from './to-opml.ts';

const site = {
  name: 'Stacks & Co',
  tagline: 'Papers.',
  pageSize: 50,
  siteUrl: 'https://papers.example',
  basePath: '/sub/',
};
const topic = createTopic('graphs', { name: 'Graphs & nets' });
const library = createLibrary({
  papers: [
    createPaper('dated', { id: '00000000aa', appearances: [seenIn('first', 1, '2025-03-21')] }),
    createPaper('yearless', { id: '00000000bb', appearances: [seenIn('first', 2, '--05-22')] }),
  ],
  listings: [createListing('first', { papers: ['yearless', 'dated', 'yearless'] })],
  topics: [topic],
});
const feeds = createFeeds(library, createPaths('/sub/'), site);

describe('the feed of a site', () => {
  const feed = feeds.ofSite();

  test('has absolute addresses, with the base path', () => {
    expect(feed.atom).toBe('https://papers.example/sub/feed.xml');
    expect(feed.entries[0]?.url).toBe('https://papers.example/sub/papers/dated/');
  });

  test('dates entries from listings, and guesses no year', () => {
    const atom = toAtom(feed);
    expect(atom.match(/<updated>[^<]+/g)).toEqual([
      '<updated>2025-03-21T00:00:00Z',
      '<updated>2025-03-21T00:00:00Z',
      '<updated>1970-01-01T00:00:00Z',
    ]);
    expect(atom).toContain('Listed 22 May, year not given.');
    const [dated, yearless] = toJsonFeed(feed).items;
    expect(dated).toHaveProperty('date_published', '2025-03-21T00:00:00Z');
    expect(yearless).not.toHaveProperty('date_published');
  });

  test('is in XML what it is in JSON', () => {
    const atom = toAtom(feed);
    expect(atom).toContain('<author><name>Stacks &amp; Co</name></author>');
    expect(atom).toContain('<category term="graphs" label="Graphs &amp; nets"/>');
    expect(toJsonFeed(feed).items[0]?.tags).toEqual(['Graphs & nets']);
  });
});

test('the feed of a listing has each paper once, in the order of the listing', () => {
  expect(feeds.ofListing(library.listing('first')).entries.map(({ id }) => id)).toEqual([
    'tag:papers.example,2025:papers/00000000bb',
    'tag:papers.example,2025:papers/00000000aa',
  ]);
});

test('a feed holds the newest papers alone', () => {
  const papers = Array.from({ length: feedLength + 5 }, (_, index) =>
    createPaper(`paper-${index}`),
  );
  const many = createLibrary({ papers, listings: [createListing('first')], topics: [topic] });
  const { entries } = createFeeds(many, createPaths('/'), site).ofTopic(topic);
  expect(entries).toHaveLength(feedLength);
});

test('the authority that a host sets outlives a move of the site', () => {
  const moved = { siteUrl: 'https://elsewhere.example', feedAuthority: 'papers.example,2025' };
  expect(createTagUri(moved)('papers/x')).toBe('tag:papers.example,2025:papers/x');
});

test('a list of feeds names each with its page', () => {
  expect(toOpml('Topics', [feeds.ofTopic(topic)])).toContain(
    'text="Graphs &amp; nets · Stacks &amp; Co" title="Graphs &amp; nets · Stacks &amp; Co" xmlUrl="https://papers.example/sub/topics/graphs/feed.xml" htmlUrl="https://papers.example/sub/topics/graphs/"',
  );
});
