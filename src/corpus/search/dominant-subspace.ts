import { createGenerator } from '../create-generator.ts';
import type { SparseRow } from './associations.ts';

/** Multiplications with the matrix; more change the subspace little. */
const ITERATIONS = 4;

/** Dimensions that are computed beside those asked for, and make these exacter. */
const SPARE = 20;

/**
 * The rows of a symmetric matrix, in few dimensions: an orthonormal basis of the subspace of its largest eigenvalues,
 * by subspace iteration from a random start (Halko, Martinsson and Tropp 2011). Words with like neighbours get like
 * rows. Deterministic: the start comes from a fixed generator.
 * @returns by row, a vector of length 1, or 0 for a row without values
 */
export function findDominantSubspace(
  matrix: readonly SparseRow[],
  dimensions: number,
): readonly Float32Array[] {
  const width = Math.min(dimensions + SPARE, matrix.length);
  const random = createGenerator(1);
  let basis: readonly Float32Array[] = matrix.map(() =>
    Float32Array.from({ length: width }, () => random() - 0.5),
  );
  orthonormalize(basis, width);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    basis = multiply(matrix, basis, width);
    orthonormalize(basis, width);
  }
  return basis.map((row) => toUnit(row.subarray(0, dimensions)));
}

function multiply(
  matrix: readonly SparseRow[],
  basis: readonly Float32Array[],
  width: number,
): Float32Array[] {
  return matrix.map(({ columns, values }) => {
    const sum = new Float32Array(width);
    for (let place = 0; place < columns.length; place++) {
      const row = basis[columns[place] ?? -1];
      const value = values[place] ?? 0;
      if (row) for (let k = 0; k < width; k++) sum[k] = at(sum, k) + value * at(row, k);
    }
    return sum;
  });
}

/** Makes the columns orthogonal and of length 1, by the modified method of Gram and Schmidt, in place. */
function orthonormalize(rows: readonly Float32Array[], width: number): void {
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      const shared = sumOver(rows, (row) => at(row, column) * at(row, before));
      for (const row of rows) row[column] = at(row, column) - shared * at(row, before);
    }
    const length = Math.sqrt(sumOver(rows, (row) => at(row, column) ** 2)) || 1;
    for (const row of rows) row[column] = at(row, column) / length;
  }
}

function sumOver(rows: readonly Float32Array[], toValue: (row: Float32Array) => number): number {
  let sum = 0;
  for (const row of rows) sum += toValue(row);
  return sum;
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function at(values: Float32Array, index: number): number {
  return values[index] ?? 0;
}
