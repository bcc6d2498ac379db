import { expect, test } from 'vitest';
import { toOpenSearch } from './opensearch.ts';
import { createPaths } from './paths.ts';

const site = { name: 'Papers & their readers', tagline: '<b>', siteUrl: 'https://example.org' };
const description = toOpenSearch({ ...site, pageSize: 50, basePath: '/x/' }, createPaths('/x/'));

test('a browser is told the absolute address of the search, with its base path', () => {
  expect(description).toContain('template="https://example.org/x/search/?q={searchTerms}"');
});

test('names are escaped and short enough for the specification', () => {
  expect(description).toContain('<ShortName>Papers &amp; their r</ShortName>');
  expect(description).toContain('&lt;b&gt;');
});
