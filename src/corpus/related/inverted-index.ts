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

/**
 * The places of the highest scores above zero, highest first, ties by place. Keeps the best so far in a heap whose top
 * is the worst of them (J. W. J. Williams, "Algorithm 232: Heapsort", 1964): sorting all would cost more than the rest.
 */
function takeHighest(scores: Float32Array, limit: number): readonly number[] {
  const scoreOf = (place: number) => scores[place] ?? 0;
  // Of equal scores, the later place is the worse.
  const isWorse = (a: number, b: number) =>
    scoreOf(a) < scoreOf(b) || (scoreOf(a) === scoreOf(b) && a > b);
  const heap: number[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scoreOf(place);
    if (score <= 0) continue;
    if (heap.length < limit) raise(heap, place, isWorse);
    else if (score > scoreOf(heap[0] ?? 0)) sink(heap, place, isWorse);
  }
  return heap.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
}

type Compare = (a: number, b: number) => boolean;

/** Adds a value to a heap. */
function raise(heap: number[], value: number, isAbove: Compare): void {
  let place = heap.length;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (!isAbove(value, above)) break;
    heap[place] = above;
    place = parent;
  }
  heap[place] = value;
}

/** Puts a value into a heap in place of its top. */
function sink(heap: number[], value: number, isAbove: Compare): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isAbove(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
    const below = heap[child] ?? 0;
    if (!isAbove(below, value)) break;
    heap[place] = below;
    place = child;
  }
  heap[place] = value;
}

function heaviestFirst(query: SparseVector): readonly number[] {
  const weight = (n: number) => query.weights[n] ?? 0;
  return [...query.ids.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
}
