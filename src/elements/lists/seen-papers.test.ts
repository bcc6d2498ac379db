import { expect, test } from 'vitest';
import { readSeenPapers, rememberSeenPaper } from './seen-papers.ts';

function createStore(kept: string | null) {
  let value = kept;
  return () => ({
    getItem: () => value,
    setItem: (_: string, next: string) => {
      value = next;
    },
  });
}

test('papers that were opened are remembered, the newest last', () => {
  const store = createStore(null);
  for (const slug of ['lamp', 'shade', 'lamp']) rememberSeenPaper(store, slug);
  expect([...readSeenPapers(store)]).toEqual(['shade', 'lamp']);
});

test('of very many, the oldest are forgotten', () => {
  const store = createStore(Array.from({ length: 5000 }, (_, index) => `p${index}`).join(' '));
  rememberSeenPaper(store, 'lamp');
  const seen = readSeenPapers(store);
  expect([seen.size, seen.has('p0'), seen.has('lamp')]).toEqual([5000, false, true]);
});

test('nothing is remembered where storage is blocked', () => {
  const blocked = () => {
    throw new Error('blocked');
  };
  rememberSeenPaper(blocked, 'lamp');
  expect(readSeenPapers(blocked).size).toBe(0);
});
