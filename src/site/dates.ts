import type { Appearance, PartialDate } from '../corpus/records.ts';

/** How a date is written in addresses and filters: `2025-03-21`, `03-21` without a year, `undated` without a date. */
export function toDateSlug(date: PartialDate | undefined): string {
  if (date === undefined) return 'undated';
  return date.startsWith('--') ? date.slice(2) : date;
}

/**
 * A key whose text order is the order of dates, for lists that start with the newest: a full date comes before one
 * without a year (`0000-03-21`), and that before no date at all (`0000-00-00`). Every paper has a key, because a search
 * index drops those that have none from its sorted results.
 */
export function toDateKey(date: PartialDate | undefined): string {
  if (date === undefined) return '0000-00-00';
  return date.startsWith('--') ? `0000-${date.slice(2)}` : date;
}

/** Newest first; dates without a year next; no date last. */
export function compareDatesNewestFirst(
  a: PartialDate | undefined,
  b: PartialDate | undefined,
): number {
  const [keyA, keyB] = [toDateKey(a), toDateKey(b)];
  return keyA < keyB ? 1 : keyA > keyB ? -1 : 0;
}

/** The appearance in the newest listing; among equals the first, as the records order them. */
export function newestAppearance(appearances: readonly Appearance[]): Appearance | undefined {
  return appearances.reduce<Appearance | undefined>(
    (newest, next) =>
      newest && compareDatesNewestFirst(newest.date, next.date) <= 0 ? newest : next,
    undefined,
  );
}
