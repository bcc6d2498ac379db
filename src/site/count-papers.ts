import type { Listing, Paper } from '../corpus/records.ts';

/** How many papers a listing has: it may name one in several of its entries. */
export function countPapersOfListing({ papers }: Pick<Listing, 'papers'>): number {
  return new Set(papers).size;
}

/** How many listings a paper was seen in: one may name it in several of its entries. */
export function countListingsOfPaper({ appearances }: Pick<Paper, 'appearances'>): number {
  return new Set(appearances.map(({ listing }) => listing)).size;
}
