import { expect, test } from 'vitest';
import { formatAnswerCount } from './messages.ts';

test.each([
  [
    { query: 'lamp', papers: 0, complete: 0, leftOut: 0, isWide: false },
    'No papers found for “lamp”.',
  ],
  [{ query: ' lamp ', papers: 1, complete: 1, leftOut: 0, isWide: false }, '1 paper for “lamp”.'],
  [
    { query: 'lamp', papers: 7, complete: 7, leftOut: 78, isWide: false },
    '7 papers for “lamp”. What you chose leaves out 78.',
  ],
  [{ query: '', papers: 20000, complete: 20000, leftOut: 0, isWide: false }, '20,000 papers.'],
  [
    { query: 'lamp shade', papers: 5, complete: 2, leftOut: 0, isWide: false },
    '2 papers for “lamp shade”, and 3 with some of the words.',
  ],
  [
    { query: 'lamp shade', papers: 5, complete: 0, leftOut: 0, isWide: false },
    'No paper holds all these words. 5 papers with some of them.',
  ],
  [
    { query: 'lamp shade', papers: 9, complete: 0, leftOut: 0, isWide: true },
    'No paper holds all these words. 9 papers with some of them, or with related words.',
  ],
])('%j is told as %j', (count, message) => {
  expect(formatAnswerCount(count)).toBe(message);
});
