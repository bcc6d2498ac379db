import { expect, test } from 'vitest';
import { type AtlasPaper, findDot } from './find-dot.ts';

const reed: AtlasPaper = [100, 100, 'reed', 'Reed'];
const shade: AtlasPaper = [110, 100, 'shade', 'Shade'];

test('the nearest dot is the one that is meant', () => {
  expect(findDot([reed, shade], { x: 104, y: 101 })).toBe(reed);
  expect(findDot([reed, shade], { x: 106, y: 101 })).toBe(shade);
});

test('far from all dots none is', () => {
  expect(findDot([reed, shade], { x: 100, y: 120 })).toBeUndefined();
  expect(findDot([], { x: 100, y: 100 })).toBeUndefined();
});
