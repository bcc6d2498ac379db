import { expect, test } from 'vitest';
import { parsePartialDate } from './partial-date.ts';

test.each([
  ['Mar 21', '--03-21'],
  ['March 21', '--03-21'],
  ['21 Mar', '--03-21'],
  ['Mar 21, 2025', '2025-03-21'],
  ['March 21st, 2025', '2025-03-21'],
  ['21 March 2025', '2025-03-21'],
  ['2025-03-21', '2025-03-21'],
  ['2025/3/1', '2025-03-01'],
  ['03-21', '--03-21'],
  ['--03-21', '--03-21'],
  ['Fri, Mar 21', '--03-21'],
  ['Sept. 5', '--09-05'],
  ['Feb 29', '--02-29'],
  ['Feb 29, 2024', '2024-02-29'],
  ['21.03.2025', '2025-03-21'],
  ['21. 3. 2025', '2025-03-21'],
  ['3/21/2025', '2025-03-21'],
  ['21/3/2025', '2025-03-21'],
  ['2025年3月21日', '2025-03-21'],
])('%s is the date %s', (text, date) => {
  expect(parsePartialDate(text)).toBe(date);
});

test.each([
  '',
  'March',
  'Mar 32',
  'Feb 29, 2025',
  '2025-13-01',
  '2025-02-30',
  'Maybe 21',
  '21',
  'Mar 21 papers',
  'GPT 4',
  '3/4/2025',
  '31/31/2025',
])('"%s" is no date', (text) => {
  expect(parsePartialDate(text)).toBeUndefined();
});
