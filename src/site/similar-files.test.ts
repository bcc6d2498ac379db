import { expect, test } from 'vitest';
import { countTermsOfPapers } from '../corpus/related/neighbour-space.ts';
import { packSpace } from '../corpus/related/pack-space.ts';
import { createPaper } from './fixtures.ts';
import { toSimilarFiles } from './similar-files.ts';

const papers = Array.from({ length: 70 }, (_, n) =>
  createPaper(`paper-${String(n).padStart(2, '0')}`, {
    id: `a${n}00000000`.slice(0, 10),
    abstract: 'Otters swim in brooks.',
  }),
);
const { head, postings, shelves } = toSimilarFiles(
  papers.toReversed(),
  packSpace(countTermsOfPapers(papers)),
  'edition',
);

test('every paper stands on a shelf once, in the order of slugs', () => {
  const slugs = shelves.flat().map(([slug]) => slug);
  expect(slugs).toEqual(papers.map(({ slug }) => slug));
  expect(shelves.slice(0, -1).every((shelf) => shelf.length === head.shelfSize)).toBe(true);
});

test('the head names the first paper of each shelf, and has all postings files', () => {
  expect(head.shelves).toEqual(shelves.map((shelf) => shelf[0]?.[0]));
  expect(head.files).toHaveLength(postings.length);
  expect(head.edition).toBe('edition');
});

test('a paper comes with its title and the file that holds its abstract', () => {
  expect(shelves[0]?.[3]).toEqual(['paper-03', 'Title of paper-03', 'a3']);
});

test('a site without papers has a head, and nothing else', () => {
  expect(toSimilarFiles([], packSpace(countTermsOfPapers([])), 'edition')).toMatchObject({
    postings: [],
    shelves: [],
  });
});
