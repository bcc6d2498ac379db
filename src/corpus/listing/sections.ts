import type { PartialDate } from '../records.ts';
import type { Line } from './lines.ts';
import { hasYear, toMonthDay } from './partial-date.ts';
import type { LineRole } from './segment-lines.ts';

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
  readonly date?: PartialDate | undefined;
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
  const [first = { line: lines[0]?.number ?? 1 }, ...others] = findHeaders(lines, roles);
  const headers: Header[] = [first];
  for (const header of others) {
    const inForce = headers.at(-1)?.date;
    if (header.date !== inForce) headers.push(header);
  }
  return headers.map(({ line, date: printed }) => {
    const date = headers.length === 1 ? mergeDates(given, printed) : completeDate(printed, given);
    return { line, ...(date && { date }), ...(printed && { printed }) };
  });
}

/** The first header is where the listing begins, whether it has furniture there or not. */
function findHeaders(lines: readonly Line[], roles: readonly LineRole[]): readonly Header[] {
  const headers: Header[] = [];
  let run: Line[] = [];
  lines.forEach((line, index) => {
    // A date between a title and its abstract is the paper's, and says nothing of when the listing was taken.
    const isOfPaper = roles[index] === 'inner-furniture';
    if ((line.furniture && !isOfPaper) || line.glued) run.push(line);
    if (!isFurniture(roles[index])) {
      if (headers.length === 0) headers.push({ line: lines[0]?.number ?? 1, date: findDate(run) });
      else if (isHeader(run))
        headers.push({ line: run[0]?.number ?? line.number, date: findDate(run) });
      run = [];
    }
  });
  return headers;
}

function isFurniture(role: LineRole | undefined): boolean {
  return role === 'furniture' || role === 'inner-furniture';
}

/** Two lines that only the head of a page has, or a date. */
function isHeader(run: readonly Line[]): boolean {
  const heads = run.filter(({ furniture, glued }) => furniture?.kind === 'header' || glued).length;
  return heads >= 2 || findDate(run) !== undefined;
}

function findDate(run: readonly Line[]): PartialDate | undefined {
  return run.findLast(({ furniture }) => furniture?.date !== undefined)?.furniture?.date;
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
