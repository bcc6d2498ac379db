import { expect, test } from 'vitest';
import { toSectionSlices } from './listing-sections.ts';
import { paginate } from './pagination.ts';

const sections = [
  { line: 1, entries: 3, date: '--03-21' },
  { line: 20, entries: 2 },
];

test('a page that crosses a border shows both sections with their positions', () => {
  const slices = paginate(['a', 'b', 'c', 'd', 'e'], 2).map((page) =>
    toSectionSlices(sections, page),
  );
  expect(slices).toEqual([
    [{ date: '--03-21', start: 1, items: ['a', 'b'] }],
    [
      { date: '--03-21', start: 3, items: ['c'] },
      { date: undefined, start: 4, items: ['d'] },
    ],
    [{ date: undefined, start: 5, items: ['e'] }],
  ]);
});

test('an empty listing has nothing to show', () => {
  expect(paginate([], 2).flatMap((page) => toSectionSlices(sections, page))).toEqual([]);
});
