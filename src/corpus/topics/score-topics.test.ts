import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTopics, toProbabilities } from './score-topics.ts';

const coefficients = {
  intercept: -3,
  title: 1,
  abstract: 0.5,
  wording: 0.3,
  strongestOther: -0.5,
  topics: { b: 1 },
};

describe('toProbabilities', () => {
  test('makes more of a topic the more speaks for it', () => {
    const none = { title: 0, abstract: 0, wording: 0 };
    const [weak = 0, strong = 0] = toProbabilities(
      [none, { ...none, title: 3 }],
      ['a', 'c'],
      coefficients,
    );
    expect(strong).toBeGreaterThan(weak);
  });

  test('makes less of a topic beside a stronger one', () => {
    const side = { title: 0, abstract: 4, wording: 0 };
    const alone = toProbabilities([side, { ...side, abstract: 0 }], ['a', 'c'], coefficients)[0];
    const beside = toProbabilities([side, { ...side, title: 6 }], ['a', 'c'], coefficients)[0];
    expect(beside).toBeLessThan(alone ?? Number.NaN);
  });

  test('adds what a topic needs for itself', () => {
    const same = { title: 1, abstract: 1, wording: 0 };
    const [a = 0, b = 0] = toProbabilities([same, same], ['a', 'b'], coefficients);
    expect(b).toBeGreaterThan(a);
  });
});

describe('chooseTopics', () => {
  test('chooses one to four, strongest first, for any probabilities', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1 }), (probabilities) => {
        const chosen = chooseTopics(probabilities).map(
          (topic) => probabilities[topic] ?? Number.NaN,
        );
        expect(chosen.length).toBeGreaterThanOrEqual(1);
        expect(chosen.length).toBeLessThanOrEqual(4);
        expect(chosen).toEqual(chosen.toSorted((a, b) => b - a));
        expect(chosen[0]).toBe(Math.max(...probabilities));
      }),
    );
  });
});
