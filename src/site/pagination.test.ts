import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate, toPageLinks, toPageParam } from './pagination.ts';

describe('paginate', () => {
  test('numbers pages and positions from 1', () => {
    expect(paginate(['a', 'b', 'c'], 2)).toEqual([
      { number: 1, pages: 2, items: ['a', 'b'], first: 1, last: 2, total: 3 },
      { number: 2, pages: 2, items: ['c'], first: 3, last: 3, total: 3 },
    ]);
  });

  test('gives an empty list one empty page', () => {
    expect(paginate([], 50)).toEqual([
      { number: 1, pages: 1, items: [], first: 0, last: 0, total: 0 },
    ]);
  });

  test('shows every item once, in order, at most `size` a page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 60 }), (items, size) => {
        const pages = paginate(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(Math.max(...pages.map((page) => page.items.length))).toBeLessThanOrEqual(size);
      }),
    );
  });
});

test('the first page of a list has the address of the list', () => {
  expect(toPageParam(1)).toBeUndefined();
  expect(toPageParam(2)).toBe('page/2');
});

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, undefined, 5]],
  [4, 5, [1, 2, 3, 4, 5]],
  [10, 20, [1, undefined, 9, 10, 11, undefined, 20]],
])('page %d of %d links to %j', (current, pages, links) => {
  expect(toPageLinks(current, pages)).toEqual(links);
});
