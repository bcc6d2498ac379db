import { describe, expect, test } from 'vitest';
import { repairAbstract } from './repair.ts';
import { isTruncated } from './truncation.ts';

const long = (end: string, length = 1000) =>
  `${'word '.repeat(length / 5)}`.slice(0, length - end.length) + end;

describe('an abstract', () => {
  test.each([
    'We show this.',
    'Is it so?',
    'It is (so.)',
    'Code: https://a.org/x',
    'we outperform existing methods',
  ])('that ends with %j is whole', (end) => {
    expect(isTruncated(long(end))).toBe(false);
  });

  test.each([
    'we show that the',
    'in contrast,',
    'such as (',
    'and so on ...',
    'and…',
    'of the kind e.g.,',
  ])('that ends with %j breaks off', (end) => {
    expect(isTruncated(long(end))).toBe(true);
  });

  test('breaks off where it reaches the limit without an end of sentence', () => {
    expect(isTruncated(long('existing met', 1920))).toBe(true);
    expect(isTruncated(long('existing methods.', 1920))).toBe(false);
    expect(repairAbstract(long('existing met', 1920))).toMatchObject({
      truncated: true,
      warnings: [{ rule: 'truncated-abstract' }],
    });
  });
});
