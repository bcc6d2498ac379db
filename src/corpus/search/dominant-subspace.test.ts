import { describe, expect, test } from 'vitest';
import { findDominantSubspace } from './dominant-subspace.ts';

function toMatrix(rows: readonly (readonly number[])[]) {
  return rows.map((row) => ({
    columns: Int32Array.from(row.keys()),
    values: Float32Array.from(row),
  }));
}

function likeness(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return [...(a ?? [])].reduce((sum, value, k) => sum + value * (b?.[k] ?? 0), 0);
}

describe('findDominantSubspace', () => {
  /** Two pairs of rows that are alike, and one that is empty. */
  const blocks = toMatrix([
    [0, 0, 5, 4, 0],
    [0, 0, 4, 5, 0],
    [5, 4, 1, 0, 0],
    [4, 5, 0, 1, 0],
    [0, 0, 0, 0, 0],
  ]);

  test('gives like rows like vectors, of length 1', () => {
    const [first, second, third, , empty] = findDominantSubspace(blocks, 2);
    expect(likeness(first, first)).toBeCloseTo(1);
    expect(likeness(first, second)).toBeGreaterThan(0.9);
    expect(Math.abs(likeness(first, third))).toBeLessThan(0.5);
    expect(likeness(empty, empty)).toBeCloseTo(0);
  });

  test('finds the direction of the largest eigenvalue', () => {
    const [first, second] = findDominantSubspace(
      toMatrix([
        [2, 1],
        [1, 2],
      ]),
      1,
    );
    expect(likeness(first, second)).toBeCloseTo(1);
  });

  test('gives the same vectors every time', () => {
    expect(findDominantSubspace(blocks, 2)).toEqual(findDominantSubspace(blocks, 2));
  });
});
