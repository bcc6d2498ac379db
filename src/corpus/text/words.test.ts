import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeWord } from './normalize-word.ts';
import { classifyWord } from './stop-words.ts';
import { toWords } from './words.ts';

describe('normalizeWord', () => {
  test.each([
    ['Networks', 'network'],
    ['strategies', 'strategy'],
    ['classes', 'class'],
    ['boxes', 'box'],
    ['biases', 'bias'],
    ['bias', 'bias'],
    ['loss', 'loss'],
    ['corpus', 'corpus'],
    ['analysis', 'analysis'],
    ['matrices', 'matrix'],
    ['generalisation', 'generalization'],
    ['optimised', 'optimized'],
    ['behaviour', 'behavior'],
    ['LLMs', 'llm'],
  ])('writes "%s" as "%s"', (word, normal) => {
    expect(normalizeWord(word)).toBe(normal);
  });

  test.each(['noise', 'promise', 'arise', 'precise', 'four'])('leaves "%s" alone', (word) => {
    expect(normalizeWord(word)).toBe(word);
  });
});

describe('toWords', () => {
  test('keeps a compound as one word of several parts', () => {
    expect(toWords('Test-Time adaptation').map(({ parts }) => parts)).toEqual([
      ['test', 'time'],
      ['adaptation'],
    ]);
  });

  test('says which words stand side by side', () => {
    const adjacent = toWords('graph networks, which learn').map((word) => word.adjacent);
    expect(adjacent).toEqual([false, true, false, true]);
  });

  test('takes the possessive off a word', () => {
    expect(toWords('the student’s errors').map(({ text }) => text)).toEqual([
      'the',
      'student',
      'errors',
    ]);
  });

  test('leaves addresses out', () => {
    const words = toWords('Code: https://example.org/a-b/c and more').map(({ text }) => text);
    expect(words).toEqual(['Code', 'and', 'more']);
  });
});

describe('classifyWord', () => {
  test.each([
    ['the', 'filler'],
    ['propose', 'filler'],
    ['outperform', 'filler'],
    ['model', 'generic'],
    ['method', 'generic'],
    ['weakly', 'generic'],
    ['anomaly', 'content'],
    ['diffusion', 'content'],
  ])('finds that "%s" is %s', (word, expected) => {
    expect(classifyWord(word)).toBe(expected);
  });
});

describe('toWords, of any text,', () => {
  const signs = fc.constantFrom(..."aZ9é漢𝛼٣-‐‑+'’ .,²½_—́\ud835");
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs, { maxLength: 40 }).map((list) => list.join('')),
  );

  test('finds what letters and digits make, with joiners between them', () => {
    const word = /[\p{L}\p{N}]+(?:[-‐‑+'’][\p{L}\p{N}]+)*/gu;
    fc.assert(
      fc.property(texts, (text) => {
        const expected = (text.match(word) ?? []).map((found) => found.replace(/['’]s$/iu, ''));
        expect(toWords(text).map((one) => one.text)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
