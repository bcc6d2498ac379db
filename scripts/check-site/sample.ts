import type { PageFile } from './site-files.ts';

/** Above this many pages, rules that take long look at a sample. */
export const samplingThreshold = 2000;

/**
 * Chooses at most `perKind` pages of every kind, spread evenly over them. The same site gives the same sample. A site
 * that is not large is not sampled.
 */
export function samplePages<P extends PageFile>(
  pages: readonly P[],
  perKind: number,
): readonly P[] {
  if (pages.length <= samplingThreshold) return pages;
  const kinds = Map.groupBy(pages, (page) => page.kind).values();
  return [...kinds].flatMap((kind) => spread(kind, perKind));
}

function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, n) => items[Math.floor((n * items.length) / count)],
  ).filter((item) => item !== undefined);
}
