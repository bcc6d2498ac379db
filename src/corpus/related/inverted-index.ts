import type { SparseVector } from './sparse-vector.ts';

/** For every component, the vectors that have it: `vectors` and `weights` from `starts[id]` to `starts[id + 1]`. */
export interface InvertedIndex {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly vectors: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * How many entries of the index one query may read. It bounds the cost of a query whatever the corpus, which makes the
 * cost of all papers linear in their number; at 20 000 papers it is reached by common words only.
 */
const READING_BUDGET = 40_000;

/** How many times more scores than are wanted are gathered before they are sorted. */
const BATCH = 4;

/** Indexes vectors whose components are numbered below `components`. */
export function buildIndex(vectors: readonly SparseVector[], components: number): InvertedIndex {
  const starts = new Uint32Array(components + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < components; id += 1)
    starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const total = starts[components] ?? 0;
  const index = {
    size: vectors.length,
    starts,
    vectors: new Uint32Array(total),
    weights: new Float32Array(total),
  };
  vectors.forEach(({ ids, weights }, vector) => {
    ids.forEach((id, n) => {
      const place = next[id] ?? 0;
      next[id] = place + 1;
      index.vectors[place] = vector;
      index.weights[place] = weights[n] ?? 0;
    });
  });
  return index;
}

/**
 * The numbers of the vectors likeliest to be near the query, nearest first, ties by number. The query's heaviest
 * components are read first; one whose list no longer fits into the budget is skipped, never read in part, so that no
 * vector is preferred for its place in the list.
 */
export function findCandidates(
  index: InvertedIndex,
  query: SparseVector,
  limit: number,
): readonly number[] {
  const scores = new Float32Array(index.size);
  let budget = READING_BUDGET;
  for (const n of heaviestFirst(query)) {
    const id = query.ids[n] ?? 0;
    const start = index.starts[id] ?? 0;
    const end = index.starts[id + 1] ?? 0;
    if (end - start > budget) continue;
    budget -= end - start;
    addList(scores, index, start, end, query.weights[n] ?? 0);
  }
  return takeHighest(scores, limit);
}

function addList(
  scores: Float32Array,
  { vectors, weights }: InvertedIndex,
  start: number,
  end: number,
  weight: number,
): void {
  for (let place = start; place < end; place += 1) {
    const vector = vectors[place] ?? 0;
    scores[vector] = (scores[vector] ?? 0) + weight * (weights[place] ?? 0);
  }
}

/** The places of the highest scores above zero. Sorts small batches, because sorting all would cost more than the rest. */
function takeHighest(scores: Float32Array, limit: number): readonly number[] {
  const scoreOf = (n: number) => scores[n] ?? 0;
  const highestFirst = (a: number, b: number) => scoreOf(b) - scoreOf(a) || a - b;
  const kept: number[] = [];
  let least = 0;
  for (let n = 0; n < scores.length; n += 1) {
    if (scoreOf(n) <= least) continue;
    kept.push(n);
    if (kept.length < BATCH * limit) continue;
    kept.sort(highestFirst).splice(limit);
    least = scoreOf(kept[limit - 1] ?? 0);
  }
  return kept.sort(highestFirst).slice(0, limit);
}

function heaviestFirst(query: SparseVector): readonly number[] {
  const weight = (n: number) => query.weights[n] ?? 0;
  return [...query.ids.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
}
