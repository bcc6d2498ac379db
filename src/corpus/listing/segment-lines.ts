import { toEndCost, toLineCost, toPassageCost, toStartCost } from './line-costs.ts';
import { type LineRole, lineRoles } from './line-role.ts';
import type { Line } from './lines.ts';
import { type Place, toPlaces } from './places.ts';

/**
 * Gives every line of a dump its role, by the cheapest path through all lines (Viterbi 1967, with costs in place of
 * negative log probabilities). One bad line cannot throw the reading out of step: the path returns to
 * title–abstract as soon as that is cheaper. Time and memory are linear in the number of lines.
 * @returns one role per line, in order.
 */
export function segmentLines(lines: readonly Line[]): readonly LineRole[] {
  const width = lineRoles.length;
  const from = new Int8Array(lines.length * width).fill(-1);
  let costs: number[] = [];
  let previous: Place | undefined;
  const places = toPlaces(lines);
  places.forEach((bare, index) => {
    const place = { ...bare, previous };
    const next: number[] = [];
    for (let role = 0; role < width; role++) {
      const [cost, source] = findCheapest(costs, place, role);
      next.push(cost + toLineCost(place, lineRoles[role] ?? 'furniture'));
      from[index * width + role] = source;
    }
    costs = next;
    previous = bare;
  });
  return tracePath(from, costs);
}

function findCheapest(costs: readonly number[], place: Place, role: number): [number, number] {
  const to = lineRoles[role] ?? 'furniture';
  if (!place.previous) return [toStartCost(to), -1];
  let best = Number.POSITIVE_INFINITY;
  let source = -1;
  for (let index = 0; index < costs.length; index++) {
    const known = costs[index] ?? Number.POSITIVE_INFINITY;
    if (known >= best) continue;
    const cost = known + toPassageCost(lineRoles[index] ?? 'furniture', to, place);
    if (cost < best) [best, source] = [cost, index];
  }
  return [best, source];
}

function tracePath(from: Int8Array, last: readonly number[]): readonly LineRole[] {
  const width = lineRoles.length;
  const count = from.length / width;
  if (count === 0) return [];
  const ends = last.map((cost, role) => cost + toEndCost(lineRoles[role] ?? 'furniture'));
  let role = ends.indexOf(Math.min(...ends));
  const path: LineRole[] = new Array(count);
  for (let index = count - 1; index >= 0; index--) {
    path[index] = lineRoles[role] ?? 'furniture';
    role = from[index * width + role] ?? -1;
  }
  return path;
}
