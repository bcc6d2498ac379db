import { diversify } from './diversify.ts';
import { isDuplicate } from './duplicates.ts';
import { guessTopics } from './guess-topics.ts';
import { findCandidates } from './inverted-index.ts';
import type { Located, NeighbourSpace } from './neighbour-space.ts';
import { nameSharedTerms, writeTerms } from './shared-terms.ts';
import { type DenseVector, dot, dotDense, type SparseVector, toDense } from './sparse-vector.ts';
import type { Text } from './terms.ts';

/** What neighbours are sought for: a paper, a reading list as a whole, or a pasted text. */
export interface Query extends Text {
  readonly words: SparseVector;
  /** What it is about, where that is known; without, it is guessed from the papers near it. */
  readonly topics?: SparseVector;
  /** Papers that must not answer, and neither must their duplicates: the paper itself, the papers of the list. */
  readonly known: readonly KnownPaper[];
}

export interface KnownPaper {
  /** In the space. */
  readonly number: number;
  /** As `toTitleKey` gives it. */
  readonly titleKey: string;
  readonly words: SparseVector;
}

/** A paper near a query. */
export interface Neighbour {
  /** In the space. */
  readonly number: number;
  /** 0 to 1. */
  readonly score: number;
  /** The terms that it shares with the query, as the query writes them, weightiest first. */
  readonly because: readonly string[];
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
  readonly number: number;
  readonly paper: Located;
  readonly score: number;
}

interface Explained extends Candidate {
  readonly because: readonly string[];
}

/**
 * The papers nearest to a query, nearest first, each with the terms that both share. There are fewer than asked for
 * where fewer papers share a term, and none that is known or a duplicate of a known one.
 */
export function findNeighbours(
  space: NeighbourSpace,
  query: Query,
  options: NeighbourOptions = {},
): readonly Neighbour[] {
  const { most, enough, topicShare } = { ...DEFAULTS, ...options };
  const words = toDense(query.words);
  const explained = explain(space, query, words, findNear(space, query, words, topicShare));
  const likeness = (a: Candidate, b: Candidate) => dot(a.paper.words, b.paper.words);
  const picked = diversify(explained, likeness, { count: most, twin: TWINS, novelty: NOVELTY });
  return keepNear(picked, enough).map(({ number, score, because }) => ({
    number,
    score: Math.round(score * 1000) / 1000,
    because,
  }));
}

function explain(
  space: NeighbourSpace,
  query: Query,
  words: DenseVector,
  candidates: readonly Candidate[],
): readonly Explained[] {
  const written = writeTerms(query, space.vocabulary);
  return candidates
    .slice(0, EXPLAINED)
    .map(({ number, paper, score }) => {
      const because = nameSharedTerms(words, paper.words, written);
      const missing = Math.max(0, WELL_EXPLAINED - because.length);
      return { number, paper, because, score: score * (1 - UNEXPLAINED * missing) };
    })
    .filter(({ because }) => because.length > 0)
    .sort(nearestFirst);
}

function findNear(
  space: NeighbourSpace,
  query: Query,
  words: DenseVector,
  topicShare: number,
): readonly Candidate[] {
  const topics = query.topics ?? guessTopics(space.papers, words);
  return findCandidates(space.index, query.words, SCORED)
    .flatMap((number) => {
      const paper = space.papers[number];
      return paper ? [{ number, paper, cosine: dotDense(words, paper.words) }] : [];
    })
    .filter((candidate) => !isKnown(candidate, query))
    .map(({ number, paper, cosine }) => ({
      number,
      paper,
      score: (1 - topicShare) * cosine + topicShare * dot(paper.topics, topics),
    }))
    .sort(nearestFirst);
}

/** @param candidate with its `cosine` to the query, which is that to the known paper where it is the query itself. */
function isKnown(
  { number, paper, cosine }: Omit<Candidate, 'score'> & { readonly cosine: number },
  { words, known }: Query,
): boolean {
  return known.some(
    (one) =>
      one.number === number ||
      isDuplicate(paper, one, one.words === words ? cosine : dot(paper.words, one.words)),
  );
}

function nearestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.number - b.number;
}

function keepNear(picked: readonly Explained[], enough: number): readonly Explained[] {
  const sorted = [...picked].sort(nearestFirst);
  const least = STAYS_NEAR * (sorted[enough - 1]?.score ?? 0);
  return sorted.filter(({ score }, n) => n < enough || score >= least);
}
