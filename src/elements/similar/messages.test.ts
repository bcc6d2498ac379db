import { expect, test } from 'vitest';
import { formatSimilarCount, toTextProblem } from './messages.ts';

test.each([
  ['', /first/],
  [' \n 42 –', /first/],
  ['otters', /short/],
  ['otters in a brook', /short/],
])('%j cannot be compared', (text, problem) => {
  expect(toTextProblem(text)).toMatch(problem);
});

test.each(['otters swim in a brook', 'Μια πρόταση με πέντε λέξεις'])('%j can', (text) => {
  expect(toTextProblem(text)).toBeUndefined();
});

test.each([
  [0, /^Nothing was found/],
  [1, /^1 paper like/],
  [10, /^10 papers like/],
])('%i papers', (papers, said) => {
  expect(formatSimilarCount(papers)).toMatch(said);
});
