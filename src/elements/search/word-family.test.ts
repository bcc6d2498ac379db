import { expect, test } from 'vitest';
import { isSameFamily } from './word-family.ts';

test.each([
  ['continual', 'continually'],
  ['learning', 'learned'],
  ['adapts', 'adaptation'],
  ['adaptive', 'adapting'],
  ['generalization', 'generalised'],
  ['generalizable', 'generalizes'],
  ['generation', 'generative'],
  ['policy', 'policies'],
  ['robust', 'robustness'],
  ['interpretability', 'interpretable'],
  ['selection', 'selected'],
  ['segment', 'segments'],
  ['sample', 'samples'],
])('"%s" and "%s" are forms of one word', (a, b) => {
  expect(isSameFamily(a, b)).toBe(true);
  expect(isSameFamily(b, a)).toBe(true);
});

test.each([
  ['continual', 'continuous'],
  ['universal', 'university'],
  ['generalization', 'general'],
  ['optimization', 'optimal'],
  ['transformer', 'transformation'],
  ['policy', 'police'],
])('"%s" and "%s" are not', (a, b) => {
  expect(isSameFamily(a, b)).toBe(false);
});
