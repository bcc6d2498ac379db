import type { FactIndex } from '../../site/fact-files.ts';

/** The number of the file that holds a slug, if any does; -1 where the slug comes before all. */
export function findFactFile(index: FactIndex, slug: string): number {
  return index.findLastIndex((first) => first <= slug);
}
