/**
 * A neighbour space as a browser loads it: an inverted file. The head is needed for every query, postings only for the
 * query's own terms. Everything is a count, from which weights are computed as at build time. Lists of numbers are
 * written by `writeNumbers`; papers are numbered as `orderBySlug` orders them.
 */
export interface SpaceHead {
  /** Keys of all terms, sorted, with a space between two; they are numbered in this order. */
  readonly terms: string;
  /** For each term, how many papers have it. */
  readonly frequencies: string;
  /** For each paper, the length of its text as a vector, as `packLength` gives it. */
  readonly lengths: string;
  /** For each paper, how many topics it has, and for each of them its number and its weight from 0 to `FULL_TOPIC`. */
  readonly topics: string;
  /** The first term of each postings file. */
  readonly files: readonly number[];
}

/** The papers of consecutive terms. Terms that are too common to tell anything have none. */
export interface PostingsFile {
  /** For each term, its first paper, then the distance from each paper to the next. */
  readonly papers: string;
  /** For each of these, how often the term occurs, where an occurrence in the title counts for several. */
  readonly counts: string;
}

/** A packed space, with its postings files in order. */
export interface PackedSpace {
  readonly head: SpaceHead;
  readonly postings: readonly PostingsFile[];
}

/** A length to within half a percent, but for very short texts, as a small whole number; `unpackLength` undoes it. */
export function packLength(length: number): number {
  return Math.round(LENGTH_STEPS * Math.log1p(length));
}

export function unpackLength(packed: number): number {
  return Math.expm1(packed / LENGTH_STEPS);
}

const LENGTH_STEPS = 128;

/** In one character of `writeNumbers`. */
export const FULL_TOPIC = 31;
