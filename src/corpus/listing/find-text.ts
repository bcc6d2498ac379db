import type { Line } from './lines.ts';

/** No abstract, nor the first line of one that was wrapped, has fewer characters. */
export const shortestBeginning = 50;

/**
 * The next line that is not furniture, up or down.
 * @param most lines that are looked at
 */
export function findText(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
  most: number,
): Line | undefined {
  for (let at = index + step; Math.abs(at - index) <= most; at += step) {
    if (!lines[at]?.furniture) return lines[at];
  }
  return undefined;
}
