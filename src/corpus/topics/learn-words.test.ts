import { describe, expect, test } from 'vitest';
import { learnWords, type WeakExample } from './learn-words.ts';

const example = (words: number[], labels: number[]): WeakExample => ({ words, labels, scale: 1 });

describe('learnWords', () => {
  const examples = Array.from({ length: 40 }, (_, index) =>
    index % 2 === 0 ? example([0, 2], [1, 0]) : example([1, 2], [0, -1]),
  );
  const { weights, bias } = learnWords(examples, [1, 1, 1], 2);

  test('weighs a word for the topic it goes with, and against the others', () => {
    expect(weights[0]?.[0]).toBeGreaterThan(0.5);
    expect(weights[1]?.[0]).toBeLessThan(-0.5);
  });

  test('learns nothing from labels that say maybe', () => {
    expect(weights[1]?.[1]).toBe(0);
  });

  test('gives the same numbers every time', () => {
    expect(learnWords(examples, [1, 1, 1], 2)).toEqual({ weights, bias });
  });
});
