import { expect, test } from 'vitest';
import { formatKept } from './saved-messages.ts';

test.each([
  [3, 3, undefined, '3 papers can be read without a network.'],
  [1, 1, undefined, '1 paper can be read without a network.'],
  [
    2,
    3,
    undefined,
    '2 of 3 papers can be read without a network. The others are not on this site any more.',
  ],
  [
    0,
    3,
    'network',
    '0 of 3 papers can be read without a network. The others follow when this page is opened with one.',
  ],
  [2, 3, 'full', '2 of 3 papers can be read without a network. This browser has no room for more.'],
] as const)('says how many are kept: %i of %i, %s', (kept, wanted, problem, message) => {
  expect(formatKept({ kept, wanted, problem })).toBe(message);
});
