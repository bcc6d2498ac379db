import { expect, test } from 'vitest';
import { diversify } from './diversify.ts';

const candidates = [
  { name: 'first', kind: 'a', score: 0.9 },
  { name: 'like the first', kind: 'a', score: 0.85 },
  { name: 'other', kind: 'b', score: 0.8 },
];
const names = (picked: readonly { readonly name: string }[]) => picked.map(({ name }) => name);
const likeness = (same: number) => (a: { kind: string }, b: { kind: string }) =>
  a.kind === b.kind ? same : 0;

test('without regard to novelty, the nearest are picked', () => {
  const picked = diversify(candidates, likeness(0.5), { count: 2, twin: 1, novelty: 0 });
  expect(names(picked)).toEqual(['first', 'like the first']);
});

test('with regard to novelty, one that is unlike the first is picked before one like it', () => {
  const picked = diversify(candidates, likeness(0.5), { count: 3, twin: 1, novelty: 0.3 });
  expect(names(picked)).toEqual(['first', 'other', 'like the first']);
});

test('a twin of a picked one is left out', () => {
  const picked = diversify(candidates, likeness(0.95), { count: 3, twin: 0.9, novelty: 0 });
  expect(names(picked)).toEqual(['first', 'other']);
});
