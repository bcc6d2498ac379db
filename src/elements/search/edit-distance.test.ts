import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['lamp', 'lamp', 0],
    ['lamp', 'lmap', 1],
    ['lamp', 'lam', 1],
    ['lamp', 'lampe', 1],
    ['lamp', 'limp', 1],
    ['lamp', 'pmal', 3],
    ['', 'lamp', 4],
  ])('between %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  test('stops at one more than the limit', () => {
    expect(editDistance('lamp', 'shade', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });

  test('is the same in both directions', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9)));
  });

  test('is below the limit exactly when it is below a larger one', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, 20);
        return editDistance(a, b, limit) === Math.min(distance, limit + 1);
      }),
    );
  });
});
