import { expect, test } from 'vitest';
import { layOut, type Point } from './lay-out.ts';

/** Distances of things that stand at these places. */
function toDistances(places: readonly Point[]): number[][] {
  return places.map((a) => places.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
}

const corners = [
  { x: 0, y: 0 },
  { x: 3, y: 0 },
  { x: 3, y: 1 },
  { x: 0, y: 1 },
  { x: 1, y: 0.5 },
];

test('things whose distances fit into a plane are placed at them', () => {
  const wanted = toDistances(corners).flat();
  for (const [at, distance] of toDistances(layOut(toDistances(corners)))
    .flat()
    .entries())
    expect(distance).toBeCloseTo(wanted[at] ?? Number.NaN, 2);
});

test('the same distances give the same places', () => {
  const distances = [
    [0, 1, 0.2, 1],
    [1, 0, 1, 0.2],
    [0.2, 1, 0, 1],
    [1, 0.2, 1, 0],
  ];
  expect(layOut(distances)).toEqual(layOut(distances));
  const [[, toOther = 0, toFriend = 0] = []] = toDistances(layOut(distances));
  expect(toFriend).toBeLessThan(toOther / 2);
});

test('nothing and a single thing have a place, too', () => {
  expect(layOut([])).toEqual([]);
  expect(layOut([[0]])).toHaveLength(1);
});
