import type { RelatedPaper } from '../records.ts';
import { buildNeighbourSpace, type RelatablePaper } from './neighbour-space.ts';
import { findNeighbours, type NeighbourOptions } from './neighbours.ts';

/**
 * The five to eight papers nearest to each paper, in the order of `papers`, nearest first, each with the terms that
 * both share. A paper has fewer where fewer share a term with it, and never itself or its duplicate. The answer
 * depends on the set of papers only, not on their order; slugs must differ.
 */
export function rankRelated(
  papers: readonly RelatablePaper[],
  options: NeighbourOptions = {},
): readonly (readonly RelatedPaper[])[] {
  const space = buildNeighbourSpace(papers);
  const related = new Map<string, readonly RelatedPaper[]>();
  for (const paper of space.papers) {
    const query = { ...paper, known: new Set([paper.slug]) };
    related.set(paper.slug, findNeighbours(space, query, options));
  }
  return papers.map((paper) => related.get(paper.slug) ?? []);
}
