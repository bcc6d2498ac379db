import { expect, test } from 'vitest';
import { toFactFiles } from './fact-files.ts';
import { createPaper } from './fixtures.ts';

const papers = Array.from({ length: 150 }, (_, n) => createPaper(`p${n}`));
const redirects = [
  { from: 'former', to: 'p7' },
  { from: 'p8', to: 'p7' },
];
const { index, files } = toFactFiles(papers, redirects, ({ slug, title }) => ({
  key: slug,
  title,
  url: `https://papers.example/papers/${slug}/`,
  note: 'Listed',
  keywords: [],
}));

test('every paper, and every former address, is in the last file that does not begin after it', () => {
  expect(files.length).toBe(3);
  for (const slug of [...papers.map((paper) => paper.slug), 'former']) {
    const at = index.findLastIndex((first) => first <= slug);
    expect(files[at]?.[slug]?.citation.title, slug).toBeDefined();
  }
});

test('a former address says where the paper is now; a present one stays its own', () => {
  const find = (slug: string) => files.find((file) => slug in file)?.[slug];
  expect(find('former')).toMatchObject({ movedTo: 'p7', citation: { key: 'p7' } });
  expect(find('p8')?.movedTo).toBeUndefined();
});

test('a site without papers has no files', () => {
  expect(toFactFiles([], [], () => ({}) as never)).toEqual({ index: [], files: [] });
});
