import type { PartialDate } from '../records.ts';
import type { LineRole } from './line-role.ts';
import type { Line } from './lines.ts';
import { hasYear, toMonthDay } from './partial-date.ts';

/** A part of a listing that was taken in one go: from one header of the source site to the next. */
export interface Section {
  /** First line, from 1 in the file. */
  readonly line: number;
  /** When it was taken: from the dump, completed or replaced by the front matter. */
  readonly date?: PartialDate;
  /** The date that the dump itself prints. */
  readonly printed?: PartialDate;
}

interface Header {
  readonly line: number;
  /** Dates that stand there, in order. */
  readonly dates: readonly PartialDate[];
  /** How many lines stand there that only the head of a page has. */
  readonly heads: number;
}

/** Runs of furniture that begin a section; and whether a date stands below the last entry, where no section begins. */
interface Headers {
  readonly found: readonly Header[];
  readonly endsWithDate: boolean;
}

/**
 * Cuts a listing into sections. A run of furniture begins a new one when it is a whole header of the source site
 * (sign-up pitch and button), or when it prints a date other than the one in force. A stray repeated line does not.
 * @param given the date in the front matter. It fills in for a missing date, adds the year to the same month and day,
 *   and replaces the date of a listing that has a single section.
 */
export function findSections(
  lines: readonly Line[],
  roles: readonly LineRole[],
  given?: PartialDate,
): readonly Section[] {
  const entries = roles.filter((role) => role === 'title').length;
  const found = withoutPaperDates(findHeaders(lines, roles), entries);
  const nothing: Header = { line: lines[0]?.number ?? 1, dates: [], heads: 0 };
  const [first = nothing, ...others] = found;
  const headers: Header[] = [first];
  for (const header of others) {
    const inForce = headers.at(-1) ?? first;
    if (!isSameDay(toDate(header), toDate(inForce))) headers.push(header);
  }
  return headers.map((header) => {
    const { line } = header;
    const printed = toDate(header);
    const date = headers.length === 1 ? mergeDates(given, printed) : completeDate(printed, given);
    return { line, ...(date && { date }), ...(printed && { printed }) };
  });
}

/** The same date, or the same day without its year. */
function isSameDay(date: PartialDate | undefined, inForce: PartialDate | undefined): boolean {
  if (date === inForce || !date || !inForce) return date === inForce;
  return !hasYear(date) && toMonthDay(date) === toMonthDay(inForce);
}

/** The first header is where the listing begins, whether it has furniture there or not. */
function findHeaders(lines: readonly Line[], roles: readonly LineRole[]): Headers {
  const found: Header[] = [];
  let run: Line[] = [];
  lines.forEach((line, index) => {
    // A date between a title and its abstract is the paper's, and says nothing of when the listing was taken.
    const isOfPaper = roles[index] === 'inner-furniture';
    if ((line.furniture && !isOfPaper) || line.glued) run.push(line);
    if (!isFurniture(roles[index])) {
      const header = toHeader(run, line);
      if (found.length === 0 || beginsSection(header)) found.push(header);
      run = [];
    }
  });
  return { found, endsWithDate: findDates(run).length > 0 };
}

function toHeader(run: readonly Line[], next: Line): Header {
  const heads = run.filter(({ furniture, glued }) => furniture?.kind === 'header' || glued);
  return { line: (run[0] ?? next).number, dates: findDates(run), heads: heads.length };
}

/** Two lines that only the head of a page has, or a date. */
function beginsSection({ heads, dates }: Header): boolean {
  return heads >= 2 || dates.length > 0;
}

/** The last one, with the year that the same day has above it. */
function toDate({ dates }: Header): PartialDate | undefined {
  const last = dates.at(-1);
  const sameDay = (date: PartialDate) => last && toMonthDay(date) === toMonthDay(last);
  return dates.find((date) => sameDay(date) && hasYear(date)) ?? last;
}

/** Fewer dates of papers are taken for those of sections. */
const fewestPaperDates = 3;
const shareWithDate = 0.6;

/**
 * Some sites print a date beside every paper: when it appeared, which says nothing of when the listing was taken. Such
 * dates stand in no order, or one stands below the last paper, where no section begins.
 */
function withoutPaperDates({ found, endsWithDate }: Headers, entries: number): readonly Header[] {
  const [first, ...others] = found;
  const bare = others.filter(({ heads, dates }) => heads === 0 && dates.length > 0);
  const count = bare.length + (endsWithDate ? 1 : 0);
  const many = count >= fewestPaperDates && count >= shareWithDate * entries;
  if (!first || !many || !(endsWithDate || isUnordered(found))) return found;
  // Where they stand above the papers, the last date above the first paper is its own.
  const dates = endsWithDate ? first.dates : first.dates.slice(0, -1);
  return [{ ...first, dates }, ...others.filter(({ heads }) => heads > 0)];
}

/** Whether the dates neither rise nor fall throughout. */
function isUnordered(headers: readonly Header[]): boolean {
  const dates = headers.flatMap((header) => toDate(header) ?? []);
  const pairs = dates.slice(1).map((date, index): [string, string] => [dates[index] ?? date, date]);
  return !pairs.every(([a, b]) => a < b) && !pairs.every(([a, b]) => a > b);
}

function isFurniture(role: LineRole | undefined): boolean {
  return role === 'furniture' || role === 'inner-furniture';
}

function findDates(run: readonly Line[]): readonly PartialDate[] {
  return run.flatMap(({ furniture }) => furniture?.date ?? []);
}

function mergeDates(
  given: PartialDate | undefined,
  printed: PartialDate | undefined,
): PartialDate | undefined {
  if (!given || !printed || toMonthDay(given) !== toMonthDay(printed)) return given ?? printed;
  return hasYear(given) ? given : printed;
}

function completeDate(
  printed: PartialDate | undefined,
  given: PartialDate | undefined,
): PartialDate | undefined {
  if (!printed || !given) return printed;
  return toMonthDay(printed) === toMonthDay(given) && !hasYear(printed) ? given : printed;
}
