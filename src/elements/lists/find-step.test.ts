import { describe, expect, test } from 'vitest';
import { findStep } from './find-step.ts';

describe('findStep', () => {
  test.each([
    ['next', 0, [10, 90], 1],
    ['previous', 1, [10, 90], 0],
    ['next', 1, [10, 90], undefined],
    ['previous', 0, [10, 90], undefined],
    ['next', -1, [-200, -10, 90], 2],
    ['previous', -1, [-200, 40], 1],
    ['next', -1, [-200], undefined],
    ['next', -1, [], undefined],
  ] as const)('%s of card %i among %j is %s', (step, current, tops, expected) => {
    expect(findStep(step, current, tops)).toBe(expected);
  });
});
