import type { Listing } from '../corpus/records.ts';

/** How many papers a listing has: it may name one in several of its entries. */
export function countPapersOfListing({ papers }: Pick<Listing, 'papers'>): number {
  return new Set(papers).size;
}
