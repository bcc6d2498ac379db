import { expect, test } from 'vitest';
import { findFactFile } from './find-fact-file.ts';

test.each([
  ['b', 0],
  ['c', 0],
  ['m', 1],
  ['zz', 1],
  ['a', -1],
])('the file of %s is number %i', (slug, file) => {
  expect(findFactFile(['b', 'm'], slug)).toBe(file);
});
