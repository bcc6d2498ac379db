/** A paper on the map, as `/atlas/wide.json` has it: its place in the units of the drawing, slug and title. */
export type AtlasPaper = readonly [x: number, y: number, slug: string, title: string];

/** How far from a dot, in units of the drawing, it can be pointed at. */
const REACH = 16;

/** The paper whose dot is nearest to a place, unless all are far from it. */
export function findDot(
  papers: readonly AtlasPaper[],
  place: { readonly x: number; readonly y: number },
): AtlasPaper | undefined {
  let nearest: AtlasPaper | undefined;
  let least = REACH ** 2;
  for (const paper of papers) {
    const square = (paper[0] - place.x) ** 2 + (paper[1] - place.y) ** 2;
    if (square > least) continue;
    least = square;
    nearest = paper;
  }
  return nearest;
}
