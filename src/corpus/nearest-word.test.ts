import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, findNearestWord } from './nearest-word.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['topic', 'topic', 0],
    ['wieght', 'weight', 1],
    ['titel', 'title', 1],
    ['dates', 'date', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetric, and zero only between equals', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('findNearestWord', () => {
  const keys = ['title', 'source', 'date', 'titleWeight'];

  test.each([
    ['titel', 'title'],
    ['Date', 'date'],
    ['title-weight', 'titleWeight'],
    ['sourse', 'source'],
  ])('takes %j for %j', (typed, meant) => {
    expect(findNearestWord(typed, keys)).toBe(meant);
  });

  test('suggests nothing for a word that is like none of the candidates', () => {
    expect(findNearestWord('colour', keys)).toBeUndefined();
    expect(findNearestWord('title', [])).toBeUndefined();
  });
});
