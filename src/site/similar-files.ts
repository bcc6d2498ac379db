import type { Paper } from '../corpus/records.ts';
import { orderBySlug } from '../corpus/related/neighbour-space.ts';
import type { PackedSpace, PostingsFile, SpaceHead } from '../corpus/related/space-files.ts';
import { toTextShardName } from './text-shards.ts';

/** What the browser loads first to find papers like a text or like other papers. */
export interface SimilarHead extends SpaceHead {
  /** Changes whenever any paper of the site does; the other files are of the same edition. */
  readonly edition: string;
  /** The slug of the first paper on each shelf: a paper is found by its slug as in a dictionary. */
  readonly shelves: readonly string[];
  /** Papers on each shelf but the last, which may have fewer. */
  readonly shelfSize: number;
}

/**
 * Consecutive papers of the space, in its order: names for an answer. The file of the list of all papers has these too,
 * but with everything else that cards show, and is as long as the site.
 */
export type Shelf = readonly (readonly [slug: string, title: string, texts: string])[];

/** All that the browser needs to find similar papers, as files. */
export interface SimilarFiles {
  readonly head: SimilarHead;
  readonly postings: readonly PostingsFile[];
  readonly shelves: readonly Shelf[];
}

/** About 2 kB compressed. The papers of an answer stand on as many shelves, at most. */
const SHELF_SIZE = 32;

/**
 * @param space of these papers
 * @param edition as in the files of lists
 */
export function toSimilarFiles(
  papers: readonly Paper[],
  { head, postings }: PackedSpace,
  edition: string,
): SimilarFiles {
  const shelves = toShelves(papers);
  const firstSlugs = shelves.map((shelf) => shelf[0]?.[0] ?? '');
  return {
    head: { edition, ...head, shelves: firstSlugs, shelfSize: SHELF_SIZE },
    postings,
    shelves,
  };
}

function toShelves(papers: readonly Paper[]): readonly Shelf[] {
  const rows = orderBySlug(papers).map(
    ({ id, slug, title }) => [slug, title, toTextShardName(id, papers.length)] as const,
  );
  const count = Math.ceil(rows.length / SHELF_SIZE);
  return Array.from({ length: count }, (_, n) => rows.slice(n * SHELF_SIZE, (n + 1) * SHELF_SIZE));
}
