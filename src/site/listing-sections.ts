import type { Listing, PartialDate } from '../corpus/records.ts';
import type { ListPage } from './pagination.ts';

/** The part of a listing's section that one page shows. */
export interface SectionSlice<T> {
  readonly date: PartialDate | undefined;
  /** Position of the first item in the dump, from 1. */
  readonly start: number;
  readonly items: readonly T[];
}

/**
 * Cuts one page of a listing at the borders of its sections (one per header in the dump), so that each can be shown
 * under its own date. Entries beyond the counted sections belong to the last one.
 */
export function toSectionSlices<T>(
  sections: Listing['sections'],
  page: ListPage<T>,
): SectionSlice<T>[] {
  let end = 0;
  const bordered = sections.map((section, index) => {
    const start = end;
    end = index === sections.length - 1 ? page.total : start + section.entries;
    return { date: section.date, start, end };
  });
  const offset = page.first - 1;
  return bordered
    .map(({ date, start, end: border }) => ({
      date,
      start: Math.max(start, offset) + 1,
      items: page.items.slice(Math.max(0, start - offset), Math.max(0, border - offset)),
    }))
    .filter((slice) => slice.items.length > 0);
}
