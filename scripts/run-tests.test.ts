import { describe, expect, test } from 'vitest';
import { addTallies, toTally } from './run-tests.ts';

const results = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 };

describe('toTally', () => {
  test('counts what vitest counted', () => {
    expect(toTally(results, false)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  test('counts a run that failed without a failed test as one failure', () => {
    expect(toTally({ ...results, numFailedTests: 0 }, false).failed).toBe(1);
  });

  test.each([undefined, {}, []])('counts a run without results (%j) as one failure', (none) => {
    expect(toTally(none, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('addTallies adds up', () => {
  const one = { passed: 1, failed: 0, skipped: 2 };
  expect(addTallies([one, { passed: 4, failed: 1, skipped: 0 }])).toEqual({
    passed: 5,
    failed: 1,
    skipped: 2,
  });
});
