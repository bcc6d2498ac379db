import { expect, test } from 'vitest';
import { toLogLikelihood } from './log-likelihood.ts';

test.each([
  // The first line of his table of bigrams: "the swiss" with the counts 110, 2442, 111 and 29114 in its four cells.
  [
    'for the example of Dunning 1993',
    { inside: 110, outside: 111 },
    { inside: 2552, outside: 29_225 },
    270.72,
  ],
  [
    'for words that are equally common',
    { inside: 5, outside: 50 },
    { inside: 10, outside: 100 },
    0,
  ],
  ['for a word that is in every text', { inside: 10, outside: 20 }, { inside: 10, outside: 20 }, 0],
  ['for a word that is nowhere', { inside: 0, outside: 0 }, { inside: 10, outside: 20 }, 0],
])('is right %s', (_, having, texts, expected) => {
  expect(toLogLikelihood(having, texts)).toBeCloseTo(expected, 2);
});

test('is negative for a word that is rarer inside than outside', () => {
  expect(toLogLikelihood({ inside: 1, outside: 20 }, { inside: 20, outside: 40 })).toBeLessThan(0);
});
