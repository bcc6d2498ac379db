import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from './number-text.ts';

test('what is written is read', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test.each([
  [[0, 9, 31], '09V'],
  [[32], 'W1'],
])('%j is written %s', (numbers, text) => {
  expect(writeNumbers(numbers)).toBe(text);
});

test('the text stands in JSON as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const text = writeNumbers(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});
