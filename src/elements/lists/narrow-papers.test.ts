import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListFile } from '../../site/list-file.ts';
import { countTopics, narrowPapers } from './narrow-papers.ts';
import { parseNarrowState } from './narrow-state.ts';
import { readList } from './read-list.ts';

const file: ListFile = {
  edition: 'abcd',
  words: 'la',
  topics: [
    ['graphs', 'Graphs'],
    ['audio', 'Audio'],
  ],
  dates: [
    ['22 May', '05-22'],
    ['Undated', 'undated'],
  ],
  papers: [
    [3, 'zinc', 'Zinc', '01', [0], 1, 1, 0],
    [0, 'beta', '“Éclair”', '02', [0, 1], 0, 1, 1],
    [1, 'alpha', 'Dust', '03', [1], 0, 3, 3],
    [2, 'gamma', 'Éclair', '04', [1], 1, 3, 2],
  ],
};
const papers = readList(file);
const slugs = (query: string, hasWords = (_: number) => true) =>
  narrowPapers(papers, parseNarrowState(query), hasWords).map(({ slug }) => slug);

describe('readList', () => {
  test('gives each row its names', () => {
    expect(papers[1]).toEqual({
      number: 0,
      slug: 'beta',
      title: '“Éclair”',
      texts: '02',
      topics: [
        { slug: 'graphs', name: 'Graphs' },
        { slug: 'audio', name: 'Audio' },
      ],
      date: { name: '22 May', path: '05-22', rank: 0 },
      times: 1,
      hasCode: true,
      benchmark: false,
    });
  });

  test('stops at a row that names what the file does not hold', () => {
    expect(() => readList({ ...file, topics: [] })).toThrow(RangeError);
  });
});

describe('narrowPapers', () => {
  test.each([
    ['', ['zinc', 'beta', 'alpha', 'gamma']],
    ['?topic=audio', ['beta', 'alpha', 'gamma']],
    ['?topic=audio&topic=graphs', ['beta']],
    ['?not=graphs', ['alpha', 'gamma']],
    ['?code=yes', ['beta', 'alpha']],
    ['?topic=lamps', []],
    ['?sort=date', ['alpha', 'beta', 'gamma', 'zinc']],
    ['?sort=title', ['alpha', 'beta', 'gamma', 'zinc']],
    ['?sort=times', ['alpha', 'gamma', 'beta', 'zinc']],
  ])('%j leaves %j', (query, expected) => {
    expect(slugs(query)).toEqual(expected);
  });

  const shuffled = fc.shuffledSubarray([...papers], { minLength: papers.length });

  test.each(['date', 'title', 'times'])(
    'by %s, papers that are alike have the same order, whatever that of the list',
    (order) => {
      const state = parseNarrowState(`?sort=${order}`);
      fc.assert(
        fc.property(shuffled, (list) => {
          expect(narrowPapers(list, state, () => true)).toEqual(
            narrowPapers(papers, state, () => true),
          );
        }),
      );
    },
  );

  test('asks for words by the number of the paper', () => {
    expect(slugs('', (number) => number > 1)).toEqual(['zinc', 'gamma']);
  });
});

test('topics are counted, those of most papers first', () => {
  expect(countTopics(papers)).toEqual([
    { slug: 'audio', name: 'Audio', papers: 3 },
    { slug: 'graphs', name: 'Graphs', papers: 2 },
  ]);
});
