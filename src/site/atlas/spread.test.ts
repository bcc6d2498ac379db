import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, fitInto, separate, spread } from './spread.ts';

const frame = { width: 1000, height: 700 };

test('points fill what the inset leaves of the frame, along it where they are widest', () => {
  const points = [
    { x: 0, y: -9 },
    { x: -4, y: 0 },
    { x: 4, y: 0 },
    { x: 0, y: 9 },
  ];
  const placed = fitInto(points, frame, { width: 100, height: 50 });
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([100, 900]);
  expect([Math.min(...ys), Math.max(...ys)].map(Math.round)).toEqual([83, 617]);
  expect(Math.abs((xs[0] ?? 0) - (xs[3] ?? 0))).toBeCloseTo(800);
});

test('in a tall frame they are widest from top to bottom', () => {
  const points = [-9, 9].map((x) => ({ x, y: 1 }));
  const placed = fitInto(points, { width: 400, height: 1000 }, { width: 100, height: 50 });
  expect(placed.map(({ y }) => Math.round(y)).toSorted((a, b) => a - b)).toEqual([50, 950]);
});

test('points in a row are not torn out of it', () => {
  const row = [0, 1, 2].map((n) => ({ x: n, y: n / 1000 + (n % 2) / 1000 }));
  for (const { y } of fitInto(row, frame, { width: 100, height: 50 }))
    expect(y).toBeCloseTo(350, 0);
});

test('a single point is in the middle of the frame', () => {
  const [point] = fitInto([{ x: 7, y: 7 }], frame, { width: 100, height: 50 });
  expect(point).toEqual({ x: 500, y: 350 });
});

function doOverlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-6 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6
  );
}

test('boxes that have room are moved apart, and stay in the frame', () => {
  const box = fc.record({
    x: fc.double({ min: 0, max: 1000, noNaN: true }),
    y: fc.double({ min: 0, max: 700, noNaN: true }),
    width: fc.double({ min: 20, max: 160, noNaN: true }),
    height: fc.double({ min: 15, max: 60, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
      const placed = separate(boxes, frame, 8);
      for (const [i, a] of placed.entries()) {
        expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
        expect(a.y + a.height / 2).toBeLessThanOrEqual(frame.height);
        for (const b of placed.slice(0, i)) expect(doOverlap(a, b)).toBe(false);
      }
    }),
  );
});

test('a heap of dots becomes a patch, in which they keep their distance', () => {
  const heap = Array.from({ length: 40 }, (_, n) => ({ x: 500 + n / 100, y: 350 + (n % 7) / 100 }));
  const placed = spread(heap, [], 10);
  for (const [i, a] of placed.entries()) {
    expect(Math.hypot(a.x - 500, a.y - 350)).toBeLessThan(60);
    for (const b of placed.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(7);
  }
});

test('no dot stays under a box', () => {
  const label = { x: 100, y: 100, width: 80, height: 20 };
  const [dot = { x: 0, y: 0 }] = spread([{ x: 95, y: 96 }], [label], 10);
  expect(dot).toEqual({ x: 95, y: 90 });
});
