import { describe, expect, test } from 'vitest';
import { createWordFolder } from './fold-word.ts';

describe('createWordFolder', () => {
  const { fold, wordOf } = createWordFolder();
  const keys = (text: string) => fold(text).map((word) => wordOf(word).folded);

  test.each([
    ['domains', 'domain'],
    ['studies', 'study'],
    ['losses', 'loss'],
    ['biases', 'bias'],
    ['generalisation', 'generalization'],
    ['labelled', 'labeled'],
    ['behaviour', 'behavior'],
    ['naïve', 'naive'],
    ["Raven's", 'Raven'],
    ['Few-Shot', 'few shot'],
  ])('takes %j for %j', (a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  test.each([
    ['bias', 'bia'],
    ['focus', 'focu'],
    ['series', 'sery'],
    ['analysis', 'analysi'],
  ])('does not take %j for a plural', (word, wrong) => {
    expect(keys(word)).not.toEqual([wrong]);
  });

  test.each([
    ['It’s μ-law: naïve Δx, 𝒳 and 汉字.', ['it', 'μ', 'law', 'naive', 'δx', 'x', 'and', '汉字']],
    ["the models's, dogs' and o'clock", ['the', 'model', 'dog', 'and', 'o', 'clock']],
    ['', []],
  ])('splits %j', (text, words) => {
    expect(keys(text)).toEqual(words);
  });

  test.each([
    ['CLIP', 'CLIP'],
    ['LLMs', 'LLM'],
    ['DomainBed', 'DomainBed'],
    ['Clip', undefined],
    ['clip', undefined],
  ])('keeps the spelling of %j where capitals carry meaning', (word, exact) => {
    expect(wordOf(fold(word)[0] ?? -1).exact).toBe(exact);
  });
});
