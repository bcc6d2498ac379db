import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plugins } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed, parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import * as z from 'zod';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { paperSchema } from '../src/corpus/records.ts';
import { toBibtex } from '../src/site/cite/to-bibtex.ts';
import { toCoins } from '../src/site/cite/to-coins.ts';
import { toCsl } from '../src/site/cite/to-csl.ts';
import { toRis } from '../src/site/cite/to-ris.ts';
import { createFeeds } from '../src/site/feed/create-feeds.ts';
import { toAtom } from '../src/site/feed/to-atom.ts';
import { toJsonFeed } from '../src/site/feed/to-json-feed.ts';
import { toOpml } from '../src/site/feed/to-opml.ts';
import { createLibrary } from '../src/site/library.ts';
import { createPaths } from '../src/site/paths.ts';
import { toCitation } from '../src/site/to-citation.ts';
import { readContent } from './read-content.ts';
import { loadSettings, projectDir } from './settings.ts';

/** What the site gives out of the real content, judged by validators and parsers that are not ours. */
const settings = loadSettings({ SITE_URL: 'https://papers.example', BASE_PATH: '/sub/' });
const { corpus } = buildCorpus(readContent(settings.contentDir), { related: false });
const library = createLibrary(corpus);
const paths = createPaths(settings.basePath);
const place = { library, paths, siteUrl: settings.siteUrl };
const citations = library.papers.map((paper) => toCitation(paper, place));
const titles = library.papers.map(({ title }) => title);
const feeds = createFeeds(library, paths, settings);
const allFeeds = [
  feeds.ofSite(),
  ...library.subjects.map(feeds.ofTopic),
  ...library.listings.map(feeds.ofListing),
];

function readTitles(text: string): string[] {
  return plugins.input
    .chain(text, { generateGraph: false })
    .map(({ title }) => String(title).replaceAll(/<span class="nocase">|<\/span>/g, ''));
}

describe('references', () => {
  test('in BibTeX keep every title', () => {
    expect(readTitles(citations.map(toBibtex).join('\n'))).toEqual(titles);
  });

  test('in RIS keep every title', () => {
    expect(readTitles(citations.map(toRis).join(''))).toEqual(titles);
  });

  test('in CSL-JSON are read as they were written', () => {
    const items = citations.map(toCsl);
    const read = plugins.input.chain(JSON.stringify(items), { generateGraph: false });
    expect(read).toMatchObject(items);
  });

  test('in pages (COinS) keep every title and address', () => {
    const read = citations.map(toCoins).map((context) => new URLSearchParams(context));
    expect(read.map((context) => context.get('rft.title'))).toEqual(titles);
    expect(read.map((context) => context.get('rft.identifier'))).toEqual(
      citations.map(({ url }) => url),
    );
  });

  test('have keys of ASCII that no other paper has', () => {
    const keys = citations.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9-]{1,80}$/.test(key))).toEqual([]);
  });
});

test('every record fits the JSON Schema that is published with it', () => {
  const ajv = new Ajv2020({ strict: true });
  formats.default(ajv);
  const validate = ajv.compile(z.toJSONSchema(paperSchema));
  const misfits = corpus.papers.filter((paper) => !validate(paper));
  expect(misfits.map(({ slug }) => slug)).toEqual([]);
});

describe('feeds', () => {
  test('in Atom fit the schema of RFC 4287', async () => {
    const schema = readFileSync(path.join(projectDir, 'src/site/feed/fixtures/atom.rng'), 'utf8');
    const xml = allFeeds.map((feed, index) => ({
      fileName: `feed-${index}.xml`,
      contents: toAtom(feed),
    }));
    const { valid, errors } = await validateXML({ xml, schema, extension: 'relaxng' });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test.each(allFeeds.map((feed) => [feed.title, feed] as const))(
    'are read the same in Atom and JSON: %s',
    (_, feed) => {
      const atom = parseAtomFeed(toAtom(feed));
      const json = parseJsonFeed(JSON.stringify(toJsonFeed(feed)));
      const ids = feed.entries.map(({ id }) => id);
      expect(atom.entries?.map(({ id }) => id) ?? []).toEqual(ids);
      expect(json.items?.map(({ id }) => id) ?? []).toEqual(ids);
      expect(atom.entries?.map(({ content }) => content?.value) ?? []).toEqual(
        json.items?.map((item) => item.content_html) ?? [],
      );
      expect(json.feed_url).toBe(feed.json);
    },
  );

  test('are all in the list of topics', () => {
    const topicFeeds = library.topics.map(feeds.ofTopic);
    const { body } = parseOpml(toOpml('Topics', topicFeeds));
    expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(topicFeeds.map(({ atom }) => atom));
  });
});
