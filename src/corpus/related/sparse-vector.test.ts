import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dot,
  dotDense,
  highestShared,
  toCentroid,
  toDense,
  toUnitVector,
} from './sparse-vector.ts';

const vectors = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 5 })), {
    selector: ([id]) => id,
    maxLength: 12,
  })
  .map((components) => toUnitVector(components));

describe('toUnitVector', () => {
  test('orders components and makes the length 1', () => {
    const vector = toUnitVector([
      [7, 4],
      [2, 3],
    ]);
    expect([...vector.ids]).toEqual([2, 7]);
    expect([...vector.weights].map((weight) => weight.toFixed(2))).toEqual(['0.60', '0.80']);
  });

  test('leaves a vector without components as it is', () => {
    expect(dot(toUnitVector([]), toUnitVector([[1, 1]]))).toBe(0);
  });
});

describe('dot', () => {
  const a = toUnitVector([
    [1, 3],
    [5, 4],
  ]);

  test('is 1 for a vector and itself, 0 for vectors that share nothing', () => {
    expect(dot(a, a)).toBeCloseTo(1);
    expect(dot(a, toUnitVector([[2, 1]]))).toBe(0);
  });

  test('is the sum of the shared components', () => {
    const b = toUnitVector([
      [5, 1],
      [9, 1],
    ]);
    const shared = highestShared(toDense(a), b, 3);
    expect(shared.map(({ id }) => id)).toEqual([5]);
    expect(shared[0]?.product).toBeCloseTo(dot(a, b));
  });

  test('is the same of a vector with its zeros', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        expect(dotDense(toDense(a), b)).toBe(dot(a, b));
      }),
    );
  });
});

describe('highestShared', () => {
  test('gives the shared components of the highest products, ties by number', () => {
    fc.assert(
      fc.property(vectors, vectors, fc.integer({ min: 1, max: 12 }), (a, b, most) => {
        const all = [...a.ids]
          .flatMap((id, n) => {
            const m = b.ids.indexOf(id);
            return m < 0 ? [] : [{ id, product: (a.weights[n] ?? 0) * (b.weights[m] ?? 0) }];
          })
          .sort((x, y) => y.product - x.product || x.id - y.id);
        expect(highestShared(toDense(a), b, most)).toEqual(all.slice(0, most));
      }),
    );
  });
});

describe('toCentroid', () => {
  test('lies between the vectors', () => {
    const centroid = toCentroid([toUnitVector([[1, 1]]), toUnitVector([[2, 1]])]);
    expect(dot(centroid, toUnitVector([[1, 1]]))).toBeCloseTo(Math.SQRT1_2);
    expect(dot(centroid, toUnitVector([[2, 1]]))).toBeCloseTo(Math.SQRT1_2);
  });

  test('of one vector is that vector, however long', () => {
    const half = toUnitVector([[1, 1]], 3);
    expect([...toCentroid([half]).weights]).toEqual([...half.weights]);
  });

  test('of none has no components', () => {
    expect([...toCentroid([]).ids]).toEqual([]);
  });
});
