import type { Diagnostic } from '../diagnostic.ts';
import type { ParsedListing } from '../listing/parse-listing.ts';
import { hasYear } from '../listing/partial-date.ts';
import type { Listing, Paper, PartialDate } from '../records.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Makes the records of listings, once all papers have their addresses.
 * @param diagnostics of all files; each listing's warnings are counted.
 */
export function toListingRecords(
  parsed: readonly ParsedListing[],
  papers: readonly Paper[],
  diagnostics: readonly Diagnostic[],
): readonly Listing[] {
  const orders = toOrders(papers);
  const records = parsed.map(({ id, fields, file, sections, lines }): Listing => {
    const dates = new Set(sections.map(({ date }) => date));
    const [date] = dates.size === 1 ? dates : [];
    const days = sections.flatMap(({ date: day }) => day ?? []);
    return {
      id,
      title: fields.title ?? toTitle(date, days),
      ...(fields.source && { source: fields.source }),
      ...(fields.note && { note: fields.note }),
      ...(date && { date }),
      sections: sections.map(({ line, date: day, entries }) => ({
        line,
        entries,
        ...(day && { date: day }),
      })),
      papers: orders.get(id) ?? [],
      furniture: lines.filter(({ role }) => role === 'furniture').length,
      warnings: diagnostics.filter(
        (diagnostic) => diagnostic.file === file && diagnostic.severity === 'warning',
      ).length,
    };
  });
  return makeTitlesDistinct(records);
}

/** Two listings of one day are called alike where nobody named them; then each title ends with the listing's id. */
function makeTitlesDistinct(listings: readonly Listing[]): readonly Listing[] {
  const byTitle = Map.groupBy(listings, ({ title }) => title);
  return listings.map((listing) => {
    const isAlone = byTitle.get(listing.title)?.length === 1;
    return isAlone ? listing : { ...listing, title: `${listing.title} (${listing.id})` };
  });
}

/** The slugs of each listing's entries, in its own order. */
function toOrders(papers: readonly Paper[]): ReadonlyMap<string, readonly string[]> {
  const orders = new Map<string, string[]>();
  for (const { slug, appearances } of papers) {
    for (const { listing, position } of appearances) {
      const order = orders.get(listing) ?? [];
      order[position - 1] = slug;
      orders.set(listing, order);
    }
  }
  return orders;
}

/**
 * What a listing is called when nobody named it.
 * @param days those of its sections
 */
function toTitle(date: PartialDate | undefined, days: readonly PartialDate[]): string {
  const [first, ...others] = new Set(days);
  if (!date && first) return `${toTitle(first, [])}${others.length > 0 ? ' and other days' : ''}`;
  if (!date) return 'Undated listing';
  const [month, day] = date.slice(-5).split('-').map(Number);
  const year = hasYear(date) ? ` ${date.slice(0, 4)}` : '';
  return `Listing of ${day} ${monthNames[(month ?? 1) - 1]}${year}`;
}
