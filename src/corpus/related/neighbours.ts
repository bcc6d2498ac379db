import type { RelatedPaper } from '../records.ts';
import { diversify } from './diversify.ts';
import { isDuplicate } from './duplicates.ts';
import { findCandidates } from './inverted-index.ts';
import type { Located, NeighbourSpace } from './neighbour-space.ts';
import { nameSharedTerms, writeTerms } from './shared-terms.ts';
import { dot, type SparseVector } from './sparse-vector.ts';
import type { Text } from './terms.ts';

/** What neighbours are sought for: a paper, a reading list as a whole, or a pasted text. */
export interface Query extends Text {
  /** As `toTitleKey` gives it; empty where there is no title. */
  readonly titleKey: string;
  readonly words: SparseVector;
  /** Without components where no topics are known. */
  readonly topics: SparseVector;
  /** Papers that must not answer: the paper itself, the papers of the list. */
  readonly known: ReadonlySet<string>;
}

export interface NeighbourOptions {
  /** Most neighbours of a paper. */
  readonly most?: number;
  /** Neighbours beyond this many are given only while they stay near. */
  readonly enough?: number;
  /** Share of the score that topics have beside words, 0 to 1. */
  readonly topicShare?: number;
}

const DEFAULTS = { most: 8, enough: 5, topicShare: 0.3 };

/** How many papers are scored for each query, nearest by words first, and how many of those are explained. */
const SCORED = 100;
const EXPLAINED = 24;

/** A relation should show three shared terms; each that lacks takes this share off its score. */
const WELL_EXPLAINED = 3;
const UNEXPLAINED = 0.1;

/** A neighbour beyond enough has at least this share of the score of the last before. */
const STAYS_NEAR = 0.75;

/** Neighbours as near to each other as this all but repeat each other. */
const TWINS = 0.6;

/** How much likeness to a neighbour already picked counts against nearness to the query, 0 to 1. */
const NOVELTY = 0.1;

interface Candidate {
  readonly paper: Located;
  readonly score: number;
}

interface Explained extends Candidate {
  readonly because: readonly string[];
}

/**
 * The papers nearest to a query, nearest first, each with the terms that both share, as the query writes them. There
 * are fewer than asked for where fewer papers share a term, and none that is known or a duplicate of the query.
 */
export function findNeighbours(
  space: NeighbourSpace,
  query: Query,
  options: NeighbourOptions = {},
): readonly RelatedPaper[] {
  const { most, enough, topicShare } = { ...DEFAULTS, ...options };
  const explained = explain(space, query, findNear(space, query, topicShare));
  const likeness = (a: Candidate, b: Candidate) => dot(a.paper.words, b.paper.words);
  const picked = diversify(explained, likeness, { count: most, twin: TWINS, novelty: NOVELTY });
  return keepNear(picked, enough).map(({ paper, score, because }) => ({
    slug: paper.slug,
    score: Math.round(score * 1000) / 1000,
    because,
  }));
}

function explain(
  space: NeighbourSpace,
  query: Query,
  candidates: readonly Candidate[],
): readonly Explained[] {
  const written = writeTerms(query, space.vocabulary);
  return candidates
    .slice(0, EXPLAINED)
    .map(({ paper, score }) => {
      const because = nameSharedTerms(query.words, paper.words, written);
      const missing = Math.max(0, WELL_EXPLAINED - because.length);
      return { paper, because, score: score * (1 - UNEXPLAINED * missing) };
    })
    .filter(({ because }) => because.length > 0)
    .sort(nearestFirst);
}

function findNear(space: NeighbourSpace, query: Query, topicShare: number): readonly Candidate[] {
  return findCandidates(space.index, query.words, SCORED)
    .flatMap((number) => space.papers[number] ?? [])
    .filter((paper) => !query.known.has(paper.slug))
    .map((paper) => ({ paper, cosine: dot(paper.words, query.words) }))
    .filter(({ paper, cosine }) => !isDuplicate(paper, query, cosine))
    .map(({ paper, cosine }) => ({
      paper,
      score: (1 - topicShare) * cosine + topicShare * dot(paper.topics, query.topics),
    }))
    .sort(nearestFirst);
}

function nearestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.paper.slug < b.paper.slug ? -1 : 1);
}

function keepNear(picked: readonly Explained[], enough: number): readonly Explained[] {
  const sorted = [...picked].sort(nearestFirst);
  const least = STAYS_NEAR * (sorted[enough - 1]?.score ?? 0);
  return sorted.filter(({ score }, n) => n < enough || score >= least);
}
