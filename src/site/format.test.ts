import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatListed,
  formatShare,
  formatShortDate,
  formatTeaser,
  formatTimesListed,
} from './format.ts';

test.each([
  ['2025-03-21', '21 March 2025', '21 March 2025'],
  ['--03-01', '1 March, year not given', '1 March'],
  [undefined, 'date not given', 'Undated'],
])('the date %s reads "%s", in short "%s"', (date, long, short) => {
  expect(formatDate(date)).toBe(long);
  expect(formatShortDate(date)).toBe(short);
});

test.each([
  ['--03-01', 'Listed 1 March, year not given'],
  [undefined, 'Listed, date not given'],
])('a paper of the date %s was "%s"', (date, listed) => {
  expect(formatListed(date)).toBe(listed);
});

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [20_000, '20,000 papers'],
])('%d is written %s', (count, text) => {
  expect(formatCount(count, 'paper')).toBe(text);
});

test('being listed once is not worth a word', () => {
  expect(formatTimesListed(1)).toBeUndefined();
  expect(formatTimesListed(3)).toBe('seen in 3 listings');
});

describe('a teaser', () => {
  test('is the whole text when that is short', () => {
    expect(formatTeaser('Short\n\ntext.', 20)).toBe('Short text.');
  });

  test('ends at a word and without its comma', () => {
    expect(formatTeaser('One, two, three, four', 11)).toBe('One, two …');
  });

  test('cuts a word that is longer than the limit, but never a pair of surrogates', () => {
    expect(formatTeaser('🙂'.repeat(10), 5)).toBe('🙂🙂 …');
  });

  test('is never longer than the limit and its ellipsis', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        expect(formatTeaser(text, limit).length).toBeLessThanOrEqual(limit + 2);
      }),
    );
  });
});

test.each([
  [28, 384, '7%'],
  [1, 384, 'under 1%'],
  [0, 384, '0%'],
  [3, 3, '100%'],
  [0, 0, '0%'],
])('%d of %d is %s', (part, whole, share) => {
  expect(formatShare(part, whole)).toBe(share);
});
