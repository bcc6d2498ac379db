import { expect, test } from 'vitest';
import { compareDatesNewestFirst, newestAppearance, toDateKey, toDateSlug } from './dates.ts';
import { seenIn } from './fixtures.ts';

test.each([
  ['2025-03-21', '2025-03-21', '2025-03-21'],
  ['--03-21', '03-21', '0000-03-21'],
  [undefined, 'undated', '0000-00-00'],
])('the date %s is %s in an address and sorts as %s', (date, slug, key) => {
  expect(toDateSlug(date)).toBe(slug);
  expect(toDateKey(date)).toBe(key);
});

test('dates are newest first, then those without a year, then none', () => {
  const dates = [undefined, '--03-21', '2024-12-31', '--05-22', '2025-01-01'];
  expect(dates.toSorted(compareDatesNewestFirst)).toEqual([
    '2025-01-01',
    '2024-12-31',
    '--05-22',
    '--03-21',
    undefined,
  ]);
});

test('the newest appearance wins, and the first of equals', () => {
  const older = seenIn('a', 1, '--03-14');
  const newer = seenIn('b', 9, '--05-22');
  const equal = seenIn('c', 2, '--05-22');
  expect(newestAppearance([seenIn('d', 4), older, newer, equal])).toBe(newer);
});
