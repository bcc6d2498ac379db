/** A vector of few non-zero components: ascending component numbers and, in parallel, their weights. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * A vector of length 1 from components in any order, one of each number. `beside` is the squared length of what the
 * text has beside these components: with it the vector is shorter than 1, and its cosines stay honest.
 */
export function toUnitVector(
  components: readonly (readonly [id: number, weight: number])[],
  beside = 0,
): SparseVector {
  const sorted = [...components].sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(sorted.reduce((sum, [, weight]) => sum + weight * weight, beside)) || 1;
  return {
    ids: Uint32Array.from(sorted, ([id]) => id),
    weights: Float32Array.from(sorted, ([, weight]) => weight / length),
  };
}

/** The product of each shared component, in ascending order of component number. */
export function sharedComponents(
  a: SparseVector,
  b: SparseVector,
): readonly { readonly id: number; readonly product: number }[] {
  return [...a.ids].flatMap((id, n) => {
    const m = b.ids.indexOf(id);
    return m < 0 ? [] : { id, product: (a.weights[n] ?? 0) * (b.weights[m] ?? 0) };
  });
}

/** Dot product; for unit vectors their cosine, 0 to 1 where no weight is negative. */
export function dot(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return Math.min(1, sum);
}

/** The middle of several vectors: what a reading list is about as a whole. It is as long as they are on average. */
export function toCentroid(vectors: readonly SparseVector[]): SparseVector {
  const sums = new Map<number, number>();
  for (const { ids, weights } of vectors)
    for (const [n, id] of ids.entries()) sums.set(id, (sums.get(id) ?? 0) + (weights[n] ?? 0));
  const { ids, weights } = toUnitVector([...sums]);
  const lengths = vectors.map((vector) => Math.hypot(...vector.weights));
  const length = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  return { ids, weights: weights.map((weight) => weight * length) };
}
