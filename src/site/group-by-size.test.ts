import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBySize } from './group-by-size.ts';

const toBytes = (text: string) => Buffer.byteLength(text);

test('values are grouped by their bytes, not their letters', () => {
  expect(groupBySize(['aa', 'ü', 'b'], toBytes, 4)).toEqual([['aa', 'ü'], ['b']]);
});

test('a value that is too large by itself has a group of its own, and no values are one empty group', () => {
  expect(groupBySize(['aaaa', 'b', 'cccc', 'd'], toBytes, 3)).toEqual([
    ['aaaa'],
    ['b'],
    ['cccc'],
    ['d'],
  ]);
  expect(groupBySize([], toBytes, 3)).toEqual([[]]);
});

test('no value is lost or moved, no group is too large, and none could hold more', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 })), (sizes) => {
      const groups = groupBySize(sizes, (size) => size, 10);
      const total = (group: readonly number[]) => group.reduce((sum, size) => sum + size, 0);
      expect(groups.flat()).toEqual(sizes);
      groups.forEach((group, index) => {
        expect(total(group)).toBeLessThanOrEqual(10);
        const next = groups[index + 1]?.[0];
        if (next !== undefined) expect(total(group) + next).toBeGreaterThan(10);
      });
    }),
  );
});
