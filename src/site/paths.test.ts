import { describe, expect, test } from 'vitest';
import { createPaths, toDayPath } from './paths.ts';

describe.each(['/', '/papers-demo/', '/a/b/'])('below the base path %s', (base) => {
  const paths = createPaths(base);

  test.each([
    [paths.home, ''],
    [paths.papers(), 'papers/'],
    [paths.papers(2), 'papers/page/2/'],
    [paths.paper('some-paper'), 'papers/some-paper/'],
    [paths.topics, 'topics/'],
    [paths.topic('graphs'), 'topics/graphs/'],
    [paths.topic('graphs', 3), 'topics/graphs/page/3/'],
    [paths.dates, 'dates/'],
    [paths.year('2025'), 'dates/2025/'],
    [paths.month('2025', '03'), 'dates/2025/03/'],
    [paths.day('2025-03-21'), 'dates/2025/03/21/'],
    [paths.day('2025-03-21', 2), 'dates/2025/03/21/page/2/'],
    [paths.day('--03-21'), 'dates/03-21/'],
    [paths.day(undefined), 'dates/undated/'],
    [paths.listings, 'listings/'],
    [paths.listing('may'), 'listings/may/'],
    [paths.listing('may', 2), 'listings/may/page/2/'],
    [paths.search(), 'search/'],
    [paths.acronyms, 'acronyms/'],
    [paths.acronymsOf('m'), 'acronyms/m/'],
    [paths.acronym('MoE'), 'acronyms/m/#MOE'],
    [paths.atlas, 'atlas/'],
    [paths.atlasPapers('wide'), 'atlas/wide.json'],
    [paths.about, 'about/'],
    [paths.data('papers'), 'data/papers.json'],
    [paths.data('papers', 2), 'data/papers-2.json'],
    [paths.bib(), 'papers.bib'],
    [paths.bib(3), 'papers-3.bib'],
    [paths.topicBib('graphs'), 'topics/graphs/papers.bib'],
    [paths.listingBib('may', 2), 'listings/may/papers-2.bib'],
    [paths.paperSchema, 'data/paper.schema.json'],
    [paths.shareImage('topics/graphs'), 'share/topics/graphs.png'],
    [paths.opensearch, 'opensearch.xml'],
    [paths.sitemap, 'sitemap-index.xml'],
  ])('%s is the base once and then %s', (path, rest) => {
    expect(path).toBe(base + rest);
  });
});

test('the search page is asked for a query in its address, escaped', () => {
  const { search } = createPaths('/');
  expect(search('C++ & "graphs"')).toBe('/search/?q=C%2B%2B+%26+%22graphs%22');
});

test.each([
  ['2025-03-21', '2025/03/21'],
  ['--03-21', '03-21'],
  [undefined, 'undated'],
])('the day %s lives at %s', (date, path) => {
  expect(toDayPath(date)).toBe(path);
});
