import { describe, expect, test } from 'vitest';
import { countPapersOfDays, toDays, toMonths } from './days.ts';
import { createListing, createPaper, seenIn } from './fixtures.ts';

const may = createListing('may', { date: '2025-05-22' });
const march = createListing('march', { date: '--03-21' });
const undated = createListing('undated');
const days = toDays(
  [
    createPaper('late', { appearances: [seenIn('may', 2, '2025-05-22')] }),
    createPaper('everywhere', {
      appearances: [
        seenIn('may', 1, '2025-05-22'),
        seenIn('march', 5, '--03-21'),
        seenIn('undated', 3),
      ],
    }),
  ],
  [may, march, undated],
);

describe('toDays', () => {
  test('gathers listings by day, newest first, undated last', () => {
    expect(days.map((day) => [day.date, day.listings])).toEqual([
      ['2025-05-22', [may]],
      ['--03-21', [march]],
      [undefined, [undated]],
    ]);
  });

  test('keeps papers in the order of the day, not of the newest listing', () => {
    expect(days[0]?.papers.map((paper) => paper.slug)).toEqual(['everywhere', 'late']);
  });
});

test('months are those of days with a year', () => {
  expect(toMonths(days)).toEqual([{ year: '2025', month: '05', days: [days[0]] }]);
});

test('a paper that was listed on several days is counted once', () => {
  expect(countPapersOfDays(days)).toBe(2);
  expect(countPapersOfDays([])).toBe(0);
});
