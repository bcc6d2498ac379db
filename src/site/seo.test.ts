import { expect, test } from 'vitest';
import { toPageMeta } from './seo.ts';

const site = { name: 'Paperstacks', siteUrl: 'https://example.org' };

test('a page is named with its site, and its address is absolute', () => {
  expect(
    toPageMeta({ title: 'Topics', description: 'All topics.', path: '/x/topics/' }, site),
  ).toEqual({
    title: 'Topics · Paperstacks',
    description: 'All topics.',
    canonical: 'https://example.org/x/topics/',
  });
});

test('the second page of a list has a title of its own', () => {
  const page = { title: 'Papers', description: '', path: '/papers/page/2/', number: 2 };
  expect(toPageMeta(page, site).title).toBe('Papers (page 2) · Paperstacks');
});

test('the home page is named like the site, once', () => {
  expect(toPageMeta({ title: 'Paperstacks', description: '', path: '/' }, site).title).toBe(
    'Paperstacks',
  );
});

test('a long description is cut at a word', () => {
  const { description } = toPageMeta(
    { title: '', description: 'word '.repeat(100), path: '/' },
    site,
  );
  expect(description).toMatch(/word …$/);
  expect(description.length).toBeLessThanOrEqual(160);
});
