import { describe, expect, test } from 'vitest';
import { associateWords, type SparseRow } from './associations.ts';

/** Texts of words by number; spaces stand between two. */
const associate = (size: number, ...texts: string[]) =>
  associateWords(
    texts.map((text) => Int32Array.from(text.split(' '), Number)),
    size,
  );

function valueAt(rows: readonly SparseRow[], row: number, column: number): number {
  const place = rows[row]?.columns.indexOf(column) ?? -1;
  return rows[row]?.values[place] ?? 0;
}

describe('associateWords', () => {
  const apart = ['0 1', '0 1', '2 3', '2 3', '0 1 2 3'];

  test('associates words that stand together, and not those that do so by chance', () => {
    const rows = associate(4, ...apart);
    expect(valueAt(rows, 0, 1)).toBeGreaterThan(0.5);
    expect(valueAt(rows, 0, 3)).toBe(0);
  });

  test('is symmetric', () => {
    const rows = associate(4, ...apart);
    for (const a of [0, 1, 2, 3]) {
      for (const b of [0, 1, 2, 3]) expect(valueAt(rows, a, b)).toBe(valueAt(rows, b, a));
    }
  });

  test('sees nothing between words far apart, nor between a word and itself', () => {
    const rows = associate(2, `0${' -1'.repeat(10)} 1`, '0 0', '1 1');
    expect(rows.map(({ columns }) => columns.length)).toEqual([0, 0]);
  });

  test('counts a neighbour less the further away it is', () => {
    const rows = associate(4, '0 1', '0 -1 -1 2', '3 1', '3 2');
    expect(valueAt(rows, 0, 1)).toBeGreaterThan(valueAt(rows, 0, 2));
  });
});
