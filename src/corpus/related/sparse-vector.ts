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

/** A vector with its zeros, for products with many others: the weight of each component, as far as there are any. */
export type DenseVector = Float32Array;

export function toDense({ ids, weights }: SparseVector): DenseVector {
  const dense = new Float32Array((ids.at(-1) ?? -1) + 1);
  ids.forEach((id, n) => {
    dense[id] = weights[n] ?? 0;
  });
  return dense;
}

/** What `dot` gives for the two, to the last bit. */
export function dotDense(dense: DenseVector, { ids, weights }: SparseVector): number {
  let sum = 0;
  for (let n = 0; n < ids.length; n += 1) {
    const id = ids[n] ?? 0;
    if (id >= dense.length) break;
    sum += (dense[id] ?? 0) * (weights[n] ?? 0);
  }
  return Math.min(1, sum);
}

/** A component that two vectors share, with the product of its weights. */
export interface SharedComponent {
  readonly id: number;
  readonly product: number;
}

/** The shared components of the highest products, highest first, ties by component number; `most` of them. */
export function highestShared(
  dense: DenseVector,
  { ids, weights }: SparseVector,
  most: number,
): readonly SharedComponent[] {
  const highest: SharedComponent[] = [];
  for (let n = 0; n < ids.length; n += 1) {
    const id = ids[n] ?? 0;
    if (id >= dense.length) break;
    const product = (dense[id] ?? 0) * (weights[n] ?? 0);
    if (product === 0 || (highest.length === most && product <= (highest.at(-1)?.product ?? 0)))
      continue;
    if (highest.length === most) highest.pop();
    let place = highest.length;
    while (place > 0 && (highest[place - 1]?.product ?? 0) < product) place -= 1;
    highest.splice(place, 0, { id, product });
  }
  return highest;
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
