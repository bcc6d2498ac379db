import type { PartialDate } from '../records.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const weekday = new RegExp(`^${dayName},?\\s+|,?\\s+\\(?${dayName}\\)?$`, 'i');

/** Accepted forms, each with named groups; month names may be cut to three letters or more, with or without a dot. */
const forms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?:--)?(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日$/u,
  // Which of the two is the month is clear only where the other cannot be one.
  /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$/i,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>[a-z]{3,9})\.?(?:,?\s+(?<year>\d{4}))?$/i,
];

/**
 * Reads a date as listings print it: `Mar 21`, `March 21, 2025`, `21 Mar 2025`, `2025-03-21`, `--03-21`.
 * @param text one line or field, nothing else in it.
 * @returns the date, without a year where none is given; `undefined` if the text is not a date of the calendar.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const bare = text.trim().replace(weekday, '');
  for (const form of forms) {
    const groups = form.exec(bare)?.groups;
    if (groups) return toPartialDate(groups['year'], toMonth(groups), Number(groups['day']));
  }
  return undefined;
}

/** The part of a date that says nothing of the year: `2025-03-21` → `03-21`. */
export function toMonthDay(date: PartialDate): string {
  return date.slice(-5);
}

/** Whether the date has a year. */
export function hasYear(date: PartialDate): boolean {
  return !date.startsWith('--');
}

function toMonth(groups: Readonly<Record<string, string | undefined>>): number {
  const name = groups['name']?.toLowerCase();
  if (name === undefined) return Number(groups['month']);
  return monthNames.findIndex((month) => month.startsWith(name)) + 1;
}

function toPartialDate(
  year: string | undefined,
  month: number,
  day: number,
): PartialDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return `${year ?? '-'}-${monthDay}`;
}

/** Without a year, 29 February is possible. */
function daysIn(year: string | undefined, month: number): number {
  return new Date(Date.UTC(Number(year ?? 2000), month, 0)).getUTCDate();
}
