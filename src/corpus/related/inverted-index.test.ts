import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, findCandidates } from './inverted-index.ts';
import { dot, toUnitVector } from './sparse-vector.ts';

const component = fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 5 }));
const vector = fc
  .uniqueArray(component, { selector: ([id]) => id, maxLength: 6 })
  .map((components) => toUnitVector(components));

test('candidates are the vectors that share a component, nearest first', () => {
  fc.assert(
    fc.property(fc.array(vector, { maxLength: 30 }), vector, (vectors, query) => {
      const found = findCandidates(buildIndex(vectors, 10), query, 5);
      const sharing = vectors.filter((one) => dot(one, query) > 0).length;
      const cosines = found.map((n) => dot(vectors[n] ?? query, query));
      expect(found).toHaveLength(Math.min(5, sharing));
      for (const [n, cosine] of cosines.entries())
        expect(cosine).toBeLessThanOrEqual((cosines[n - 1] ?? 1) + 1e-6);
    }),
  );
});

test('equally near candidates come in the order of their numbers', () => {
  const same = Array.from({ length: 7 }, () => toUnitVector([[3, 1]]));
  expect(findCandidates(buildIndex(same, 4), toUnitVector([[3, 1]]), 3)).toEqual([0, 1, 2]);
});
