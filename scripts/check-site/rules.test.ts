import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findIssues } from './find-issues.ts';
import {
  type InventedFiles,
  inventedBase,
  inventPage,
  soundFiles,
  toSiteFiles,
} from './invented-site.ts';
import { rules } from './rules.ts';
import { buildSiteIndex } from './site-index.ts';

const policyWith = (hash: string) => `script-src 'self' '${hash}'; style-src 'self'`;
const hashOf = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** Bytes that do not compress, as text. */
const noise = (bytes: number) => randomBytes(bytes).toString('latin1').replace(/[<&>]/g, '-');

/** The front page of the sound site, with something more in it. */
const frontPage = (parts: { head?: string; main?: string; policy?: string }): InventedFiles => ({
  'index.html': inventPage('', { title: 'Invented papers', ...parts }),
});

interface CheckOptions {
  readonly permalinks?: readonly string[];
  /** A file to leave out of the sound site. */
  readonly without?: string;
  /** The one rule to check; otherwise all. */
  readonly rule?: string;
}

function check(changes: InventedFiles, { permalinks, without, rule }: CheckOptions = {}) {
  const files = Object.entries({ ...soundFiles, ...changes }).filter(([file]) => file !== without);
  const site = buildSiteIndex(toSiteFiles(Object.fromEntries(files)), inventedBase, permalinks);
  return findIssues(
    site,
    rules.filter(({ name }) => rule === undefined || name === rule),
  ).issues;
}

describe('a sound site', () => {
  test('has no issues', () => {
    expect(check({}, { permalinks: ['moths'] })).toEqual([]);
  });

  test('may have a folder of the name that its base path has', () => {
    const site = { ...soundFiles, 'demo/index.html': inventPage('demo/', { title: 'A demo' }) };
    const link = frontPage({ main: '<a href="/demo/demo/">demo</a>' });
    expect(check({ ...site, ...link }, { rule: 'base-once' })).toEqual([]);
  });

  test.each([
    ['a link to a part of a page', { main: '<a href="#main">up</a>' }],
    ['a link with a query', { main: `<a href="${inventedBase}?q=lamp">lamps</a>` }],
    ['a relative link', { main: '<a href="papers/moths/">moths</a>' }],
    [
      'a link to another site on the same host',
      { main: '<a href="https://papers.example/ferries">ferries</a>' },
    ],
    ['a link to another site', { main: '<a href="https://other.example/x">other</a>' }],
    [
      'a picture in the address',
      { main: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="dot">' },
    ],
    [
      'an inline script with its hash',
      { head: '<script>go()</script>', policy: policyWith(hashOf('go()')) },
    ],
    ['data in a script element', { head: '<script type="application/ld+json">{}</script>' }],
    ['a drawing with a title', { main: '<svg role="img"><title>Invented papers</title></svg>' }],
  ])('may hold %s', (_, parts) => {
    expect(check(frontPage(parts))).toEqual([]);
  });

  test('may hold the data of its papers in parts, and files of 25 MiB', () => {
    const parts = {
      'data/papers.json': '{ "papers": [], "next": "papers-2.json" }',
      'data/papers-2.json': '{ "papers": [{ "slug": "moths" }] }',
      'data/topics.json': 'x'.repeat(25 * 1024 ** 2),
    };
    expect(check(parts)).toEqual([]);
  });

  test('may hold a paper that is called like another page', () => {
    const paper = inventPage('papers/moths/', {
      title: 'Invented papers',
      mainAttributes: ' data-pagefind-body',
    });
    expect(check({ 'papers/moths/index.html': paper }, { rule: 'unique-titles' })).toEqual([]);
  });

  test('may hold a page that redirects', () => {
    const moved = inventPage('papers/moths/', { title: 'Moved' }).replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8"><meta name="robots" content="noindex">
       <meta http-equiv="refresh" content="0; url=${inventedBase}papers/moths/">`,
    );
    // A redirect is a page like any other but for its address, and html-validate advises against it.
    const issues = check({ 'papers/butterflies/index.html': moved });
    expect(issues.filter(({ rule }) => rule !== 'valid-html')).toEqual([]);
  });
});

describe('a broken site is found out:', () => {
  test.each<[string, string, InventedFiles]>([
    [
      'addresses-exist',
      'a dead link',
      frontPage({ main: `<a href="${inventedBase}gone/">gone</a>` }),
    ],
    [
      'addresses-exist',
      'a missing picture',
      frontPage({ main: '<img src="gone.png" alt="gone">' }),
    ],
    [
      'addresses-exist',
      'a missing picture in a set',
      frontPage({ main: '<img src="site.css" srcset="site.css 1x, gone.png 2x" alt="gone">' }),
    ],
    ['addresses-exist', 'a missing font', { 'site.css': 'a { src: url(gone.woff2) }' }],
    ['addresses-exist', 'a missing module', { 'site.js': 'import{a}from"./gone.js";' }],
    [
      'addresses-exist',
      'a form that leads nowhere',
      frontPage({
        main: `<form action="${inventedBase}gone/"><button type="submit">go</button></form>`,
      }),
    ],
    [
      'addresses-exist',
      'a redirect to nowhere',
      frontPage({ head: `<meta http-equiv="refresh" content="0;url=${inventedBase}gone/">` }),
    ],
    [
      'addresses-exist',
      'an address that is none',
      frontPage({ main: '<a href="http://[">broken</a>' }),
    ],
    [
      'anchors-exist',
      'a missing anchor in the page',
      frontPage({ main: '<a href="#gone">gone</a>' }),
    ],
    [
      'anchors-exist',
      'a missing anchor in another page',
      frontPage({ main: `<a href="${inventedBase}papers/moths/#gone">gone</a>` }),
    ],
    [
      'base-once',
      'a forgotten base path',
      frontPage({ main: '<a href="/papers/moths/">moths</a>' }),
    ],
    [
      'base-once',
      'a doubled base path',
      frontPage({ main: '<a href="/demo/demo/papers/moths/">moths</a>' }),
    ],
    [
      'base-once',
      'a doubled slash',
      frontPage({ main: '<a href="/demo//papers/moths/">moths</a>' }),
    ],
    ['byte-budgets', 'a heavy paper', { 'site.css': `/* ${noise(14_000)} */` }],
    ['byte-budgets', 'a heavy script', { 'site.js': `// ${noise(6000)}` }],
    ['byte-budgets', 'a heavy imported module', { 'theme.js': `// ${noise(6000)}` }],
    [
      'byte-budgets',
      'a heavy font',
      {
        ...frontPage({
          head: '<link rel="preload" as="font" crossorigin="anonymous" href="serif.woff2">',
        }),
        'serif.woff2': 'x'.repeat(60_001),
      },
    ],
    [
      'canonical-addresses',
      'a canonical address of another page',
      {
        'papers/moths/index.html': inventPage('', {
          title: 'Moths',
          mainAttributes: ' data-pagefind-body',
        }),
      },
    ],
    [
      'canonical-addresses',
      'two canonical addresses',
      frontPage({ head: '<link rel="canonical" href="https://papers.example/demo/?x">' }),
    ],
    [
      'content-security',
      'no policy',
      { 'index.html': (soundFiles['index.html'] ?? '').replace(/<meta http-equiv.*>/, '') },
    ],
    [
      'content-security',
      'an inline script without a hash',
      frontPage({ head: '<script>go()</script>' }),
    ],
    [
      'content-security',
      'an inline style without a hash',
      frontPage({ head: '<style>a { color: red }</style>' }),
    ],
    ['content-security', 'a style attribute', frontPage({ main: '<p style="color: red">red</p>' })],
    [
      'content-security',
      'an event handler',
      frontPage({ main: '<button type="button" onclick="go()">go</button>' }),
    ],
    [
      'content-security',
      'a script as an address',
      frontPage({ main: '<a href="javascript:go()">go</a>' }),
    ],
    [
      'content-security',
      'a policy that allows inline code',
      frontPage({ policy: "script-src 'unsafe-inline'; style-src 'self'" }),
    ],
    [
      'content-security',
      'a policy that allows another host',
      frontPage({ policy: "script-src cdn.example; style-src 'self'" }),
    ],
    [
      'content-security',
      'a policy that forgets styles',
      frontPage({ policy: "script-src 'self'" }),
    ],
    ['file-sizes', 'a file above 25 MiB', { 'data/topics.json': 'x'.repeat(25 * 1024 ** 2 + 1) }],
    [
      'no-third-party',
      'a script from another host',
      frontPage({ head: '<script src="https://cdn.example/x.js"></script>' }),
    ],
    [
      'no-third-party',
      'a font from another host',
      { 'site.css': "@import 'https://fonts.example/x.css';" },
    ],
    [
      'no-third-party',
      'a connection to another host',
      frontPage({ head: '<link rel="preconnect" href="https://fonts.example">' }),
    ],
    [
      'no-third-party',
      'a link to a strange scheme',
      frontPage({ main: '<a href="ftp://files.example/">files</a>' }),
    ],
    ['one-heading', 'a second h1', frontPage({ main: '<h1>Another</h1>' })],
    [
      'paper-pages',
      'a paper without a page',
      { 'data/papers.json': '{ "papers": [{ "slug": "moths" }, { "slug": "owls" }] }' },
    ],
    [
      'paper-pages',
      'a paper without a page in another part of the data',
      {
        'data/papers.json': '{ "papers": [{ "slug": "moths" }], "next": "papers-2.json" }',
        'data/papers-2.json': '{ "papers": [{ "slug": "owls" }] }',
      },
    ],
    [
      'paper-pages',
      'a missing part of the data',
      { 'data/papers.json': '{ "papers": [{ "slug": "moths" }], "next": "papers-2.json" }' },
    ],
    ['paper-pages', 'a page without a paper', { 'data/papers.json': '{ "papers": [] }' }],
    ['paper-pages', 'data of another shape', { 'data/papers.json': '[]' }],
    [
      'paper-pages',
      'a search index of another size',
      { 'pagefind/pagefind-entry.json': '{ "languages": { "en": { "page_count": 2 } } }' },
    ],
    [
      'paper-pages',
      'another page in the search index',
      {
        'index.html': inventPage('', {
          title: 'Invented papers',
          mainAttributes: ' data-pagefind-body',
        }),
      },
    ],
    [
      'paper-pages',
      'a paper that is not in the search index',
      { 'papers/moths/index.html': inventPage('papers/moths/', { title: 'Moths' }) },
    ],
    ['sitemap-complete', 'a page missing from the sitemap', { 'sitemap-0.xml': '' }],
    [
      'sitemap-complete',
      'a dead address in the sitemap',
      {
        'sitemap-0.xml': `${soundFiles['sitemap-0.xml']}<loc>https://papers.example/demo/gone/</loc>`,
      },
    ],
    [
      'trailing-slash',
      'a missing slash',
      frontPage({ main: `<a href="${inventedBase}papers/moths">moths</a>` }),
    ],
    ['unique-ids', 'an id twice', frontPage({ main: '<p id="main">again</p>' })],
    [
      'unique-titles',
      'a title twice',
      {
        'topics/index.html': inventPage('topics/', { title: 'Invented papers' }),
      },
    ],
    [
      'unique-titles',
      'a title of two papers',
      {
        'papers/owls/index.html': inventPage('papers/owls/', {
          title: 'Moths and lamps',
          mainAttributes: ' data-pagefind-body',
        }),
      },
    ],
    ['unique-titles', 'no title', { 'index.html': inventPage('', { title: '' }) }],
    ['valid-html', 'an element that is not closed', frontPage({ main: '<p><em>open</p>' })],
    [
      'valid-html',
      'a heading inside a button',
      frontPage({ main: '<button type="button"><h2>no</h2></button>' }),
    ],
  ])('%s sees %s', (rule, _, changes) => {
    expect(check(changes, { rule }).map((issue) => issue.rule)).toContain(rule);
  });

  test('permalinks-live sees a published address that died', () => {
    expect(check({}, { permalinks: ['moths', 'owls'] })).toMatchObject([
      { rule: 'permalinks-live', files: ['papers/owls/index.html'] },
    ]);
  });

  test.each([
    ['paper-pages', 'data/papers.json'],
    ['paper-pages', 'pagefind/pagefind-entry.json'],
    ['sitemap-complete', 'sitemap-index.xml'],
  ])('%s misses %s', (rule, without) => {
    expect(check({}, { without }).map((issue) => issue.rule)).toEqual([rule]);
  });

  test('one problem in many files is one issue', () => {
    const gone = `<a href="${inventedBase}gone/">gone</a>`;
    const issues = check({
      ...frontPage({ main: gone }),
      'papers/moths/index.html': inventPage('papers/moths/', {
        title: 'Moths',
        main: gone,
        mainAttributes: ' data-pagefind-body',
      }),
    });
    expect(issues).toEqual([
      {
        rule: 'addresses-exist',
        message: '"/demo/gone/" leads nowhere: there is no file gone/index.html.',
        files: ['index.html', 'papers/moths/index.html'],
      },
    ]);
  });
});
