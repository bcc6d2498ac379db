import { expect, test } from 'vitest';
import { readPageMemory } from './page-memory.ts';

test.each([
  [
    { shown: 40, scroll: 900 },
    { shown: 40, scroll: 900 },
  ],
  [{ shown: 40 }, { shown: 40 }],
  [{ shown: '40', scroll: Number.NaN }, {}],
  [null, {}],
  ['text', {}],
])('%j is remembered as %j', (state, memory) => {
  expect(readPageMemory(state)).toEqual(memory);
});
