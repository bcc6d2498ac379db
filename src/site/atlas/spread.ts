import type { Point } from './lay-out.ts';

/** A rectangle by its middle and its whole width and height. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

const BOX_ROUNDS = 400;
const DOT_ROUNDS = 80;

/** How much more one direction may be stretched than the other, so that what is near remains near. */
const MOST_STRETCH = 1.5;

/**
 * Turns and enlarges points so that they fill what `inset` leaves of a frame, with their longest extent along its
 * longer side.
 */
export function fitInto(points: readonly Point[], frame: Size, inset: Size): Point[] {
  const wide = turnWide(points);
  const isTall = frame.height > frame.width;
  const turned = isTall ? wide.map(({ x, y }) => ({ x: y, y: x })) : wide;
  const x = toRange(turned.map((point) => point.x));
  const y = toRange(turned.map((point) => point.y));
  const room = { x: frame.width - 2 * inset.width, y: frame.height - 2 * inset.height };
  const whole = Math.min(room.x / (x.size || 1), room.y / (y.size || 1));
  const toScale = (most: number, size: number) =>
    Math.min(most / (size || 1), whole * MOST_STRETCH);
  const [scaleX, scaleY] = [toScale(room.x, x.size), toScale(room.y, y.size)];
  return turned.map((point) => ({
    x: frame.width / 2 + scaleX * (point.x - x.middle),
    y: frame.height / 2 + scaleY * (point.y - y.middle),
  }));
}

/** So that their longest extent, the first principal axis, lies along x. */
function turnWide(points: readonly Point[]): Point[] {
  const mean = (value: (point: Point) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const covariance = mean((point) => (point.x - x) * (point.y - y));
  const difference = mean((point) => (point.x - x) ** 2 - (point.y - y) ** 2);
  const angle = Math.atan2(2 * covariance, difference) / 2;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return points.map((point) => ({
    x: cosine * point.x + sine * point.y,
    y: cosine * point.y - sine * point.x,
  }));
}

function toRange(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { size: most - least, middle: (least + most) / 2 };
}

/**
 * Moves boxes apart until none lies over another, each pair by the shortest way, and keeps them in the frame. Where
 * the frame is too small for all, some still overlap.
 * @param gap between two boxes, and between a box and the frame
 */
export function separate(boxes: readonly Box[], frame: Size, gap: number): Box[] {
  const placed = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < BOX_ROUNDS; round++) {
    let isSettled = true;
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(0, i)) {
        const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
        const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        isSettled = false;
        if (overX < overY) pushApart(a, b, 'x', overX);
        else pushApart(a, b, 'y', overY);
      }
    }
    for (const box of placed) {
      box.x = clamp(box.x, box.width / 2 + gap, frame.width);
      box.y = clamp(box.y, box.height / 2 + gap, frame.height);
    }
    if (isSettled) break;
  }
  return placed;
}

/**
 * Moves dots apart until they are a distance from each other, and out from under boxes. Dots in a heap become a round
 * patch. Takes time with the square of their number: 1,500 take a third of a second.
 */
export function spread(dots: readonly Point[], boxes: readonly Box[], distance: number): Point[] {
  const placed = dots.map((dot) => ({ ...dot }));
  for (let round = 0; round < DOT_ROUNDS; round++) {
    for (let i = 0; i < placed.length; i++) {
      for (let j = 0; j < i; j++) repel(placed[i], placed[j], distance);
    }
    for (const dot of placed) for (const box of boxes) leave(dot, box);
  }
  return placed;
}

/** A place that can be changed. */
interface Place {
  x: number;
  y: number;
}

function pushApart(a: Place, b: Place, axis: 'x' | 'y', over: number): void {
  const way = a[axis] < b[axis] ? -1 : 1;
  a[axis] += (way * over) / 2;
  b[axis] -= (way * over) / 2;
}

function repel(a: Place | undefined, b: Place | undefined, distance: number): void {
  if (!a || !b) return;
  const [x, y] = [a.x - b.x, a.y - b.y];
  const square = x * x + y * y;
  if (square >= distance * distance) return;
  const is = Math.sqrt(square) || 1;
  const step = (distance - is) / 2 / is;
  a.x += step * x;
  a.y += step * y;
  b.x -= step * x;
  b.y -= step * y;
}

/** Moves a dot out of a box by the shortest way. */
function leave(dot: Place, box: Box): void {
  const [x, y] = [dot.x - box.x, dot.y - box.y];
  const overX = box.width / 2 - Math.abs(x);
  const overY = box.height / 2 - Math.abs(y);
  if (overX <= 0 || overY <= 0) return;
  if (overX < overY) dot.x += x < 0 ? -overX : overX;
  else dot.y += y < 0 ? -overY : overY;
}

function clamp(value: number, edge: number, size: number): number {
  return Math.max(edge, Math.min(size - edge, value));
}
