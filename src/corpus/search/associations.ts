/** One row of a sparse matrix: its values that are not 0, and the columns where they stand. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Words further apart than this have nothing to do with each other. */
const WINDOW = 10;

/** Rows counted at a time: a table of that many rows has every column. */
const BLOCK = 1000;

/** Common words count for a little less than they are, or else rare ones would seem to go with each other by chance. */
const SMOOTHING = 0.85;

/**
 * How much more often any two words stand near each other than they would by chance: their positive pointwise mutual
 * information (Church and Hanks 1990; smoothed as in Levy, Goldberg and Dagan 2015, here on both sides, which keeps the
 * matrix symmetric). A neighbour at a distance of n counts 1/n.
 * @param texts each a sequence of word numbers; a negative number takes a place and is no word
 * @param size the number of words
 */
export function associateWords(texts: readonly Int32Array[], size: number): readonly SparseRow[] {
  const counts: SparseRow[] = [];
  for (let first = 0; first < size; first += BLOCK) counts.push(...countBlock(texts, size, first));
  const sums = counts.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  const smoothed = sums.map((sum) => sum ** SMOOTHING);
  const scale = smoothed.reduce((sum, value) => sum + value, 0) ** 2 / total;
  return counts.map(({ columns, values }, row) =>
    toSparse(columns, (column, place) => {
      const expected = (smoothed[row] ?? 0) * (smoothed[column] ?? 0);
      return Math.log(((values[place] ?? 0) * scale) / expected);
    }),
  );
}

function countBlock(texts: readonly Int32Array[], size: number, first: number): SparseRow[] {
  const rows = Math.min(BLOCK, size - first);
  const table = new Float32Array(rows * size);
  for (const text of texts) {
    for (let place = 0; place < text.length; place++) {
      const row = (text[place] ?? -1) - first;
      if (row >= 0 && row < rows) countNeighbours(text, place, table, row * size);
    }
  }
  const all = Int32Array.from({ length: size }, (_, column) => column);
  return Array.from({ length: rows }, (_, row) =>
    toSparse(all, (column) => table[row * size + column] ?? 0),
  );
}

function countNeighbours(text: Int32Array, place: number, table: Float32Array, row: number): void {
  const last = Math.min(text.length - 1, place + WINDOW);
  for (let other = Math.max(0, place - WINDOW); other <= last; other++) {
    const column = text[other] ?? -1;
    if (column < 0 || column === text[place]) continue;
    table[row + column] = (table[row + column] ?? 0) + 1 / Math.abs(other - place);
  }
}

/** @param toValue what is not above 0 is left out */
function toSparse(
  columns: Int32Array,
  toValue: (column: number, place: number) => number,
): SparseRow {
  const values = Float32Array.from(columns, toValue);
  const isKept = (_: number, place: number) => (values[place] ?? 0) > 0;
  return { columns: columns.filter(isKept), values: values.filter((value) => value > 0) };
}
