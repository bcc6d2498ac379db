/** A place on a plane, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Beginnings that are tried: from a single one the layout may come to rest far from the best. */
const STARTS = 12;
const ROUNDS = 150;

/** Degrees between neighbours on which none of a row stands behind another, in radians. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places things in the plane so that their distances are as near as can be to those wanted, small ones above all:
 * stress majorization (Gansner, Koren and North, "Graph Drawing by Stress Majorization", Graph Drawing 2004). The same
 * distances always give the same places.
 * @param distances square and symmetric; all are above 0 but those from a thing to itself
 * @returns places around 0, in the units of the distances
 */
export function layOut(distances: readonly (readonly number[])[]): Point[] {
  const layouts = Array.from({ length: STARTS }, (_, start) => {
    let points = toStart(distances.length, start);
    for (let round = 0; round < ROUNDS; round++) points = improve(points, distances);
    return { points, stress: toStress(points, distances) };
  });
  return layouts.reduce((best, other) => (other.stress < best.stress ? other : best)).points;
}

/** Around a circle, in another order for each start. */
function toStart(count: number, start: number): Point[] {
  return Array.from({ length: count }, (_, n) => {
    const angle = GOLDEN_ANGLE * (start + 1) * n;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
}

/** Each point goes to the mean of where the others would have it. */
function improve(points: readonly Point[], distances: readonly (readonly number[])[]): Point[] {
  return points.map((point, i) => {
    let [x, y, weights] = [0, 0, 0];
    for (const [j, other] of points.entries()) {
      if (i === j) continue;
      const wanted = distances[i]?.[j] ?? 1;
      const stretch = wanted / (toDistance(point, other) || Number.MIN_VALUE);
      const weight = wanted ** -2;
      x += weight * (other.x + stretch * (point.x - other.x));
      y += weight * (other.y + stretch * (point.y - other.y));
      weights += weight;
    }
    return weights === 0 ? point : { x: x / weights, y: y / weights };
  });
}

function toStress(points: readonly Point[], distances: readonly (readonly number[])[]): number {
  let stress = 0;
  for (const [i, point] of points.entries()) {
    for (const [j, other] of points.slice(0, i).entries()) {
      const wanted = distances[i]?.[j] ?? 1;
      stress += ((toDistance(point, other) - wanted) / wanted) ** 2;
    }
  }
  return stress;
}

function toDistance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
