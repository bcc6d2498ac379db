/**
 * The candidate that a person most likely meant when they typed `word`.
 *
 * Letter case, hyphens and underscores are ignored. Nothing is suggested beyond one edit for every three letters,
 * because a far-fetched suggestion is worse than none. Among equals the first candidate wins.
 */
export function findNearestWord(word: string, candidates: readonly string[]): string | undefined {
  const typed = fold(word);
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(typed, fold(candidate));
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * Optimal string alignment: insertions, deletions, replacements and swaps of neighbours (Damerau 1964) cost one each.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, b, i, j) ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
