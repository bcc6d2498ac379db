import type { RelatedPaper } from '../records.ts';
import {
  buildNeighbourSpace,
  type CountedPapers,
  countTermsOfPapers,
  type RelatablePaper,
} from './neighbour-space.ts';
import { findNeighbours, type Neighbour, type NeighbourOptions } from './neighbours.ts';

/** One of `of` parts of about equal size, numbered from 0: every `of`-th paper in the order of slugs. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

export interface RankOptions extends NeighbourOptions {
  /** Ranks for the papers of this part only, among all papers; without it for all. */
  readonly part?: Part;
  /** What `countTermsOfPapers` gives for the same papers, where it is known already. */
  readonly counted?: CountedPapers;
}

/**
 * The five to eight papers nearest to each paper, in the order of `papers`, nearest first, each with the terms that
 * both share. A paper has fewer where fewer share a term with it, and never itself or its duplicate. The answer
 * depends on the set of papers only, not on their order; slugs must differ.
 *
 * With a part, papers outside it have an empty list; all else is as in the whole, so that parts can be ranked apart
 * and joined by `joinParts`.
 */
export function rankRelated(
  papers: readonly RelatablePaper[],
  {
    part = { index: 0, of: 1 },
    counted = countTermsOfPapers(papers),
    ...options
  }: RankOptions = {},
): readonly (readonly RelatedPaper[])[] {
  const space = buildNeighbourSpace(counted);
  const { ordered } = counted;
  const related = new Map<string, readonly RelatedPaper[]>();
  for (const [number, located] of space.papers.entries()) {
    const paper = ordered[number];
    if (paper === undefined || number % part.of !== part.index) continue;
    const query = { ...paper, ...located, known: [{ number, ...located }] };
    related.set(paper.slug, findNeighbours(space, query, options).map(toRelated));
  }
  return papers.map((paper) => related.get(paper.slug) ?? []);

  function toRelated({ number, ...neighbour }: Neighbour): RelatedPaper {
    return { slug: ordered[number]?.slug ?? '', ...neighbour };
  }
}

/** Joins what `rankRelated` gave for each part of the same papers into what it gives for all. */
export function joinParts(
  parts: readonly (readonly (readonly RelatedPaper[])[])[],
): readonly (readonly RelatedPaper[])[] {
  const papers = parts[0] ?? [];
  return papers.map((_, n) => parts.flatMap((part) => part[n] ?? []));
}
