import type { PartialDate } from '../corpus/records.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `21 March 2025`; `21 March, year not given`; `date not given`. */
export function formatDate(date: PartialDate | undefined): string {
  if (date === undefined) return 'date not given';
  const dayAndMonth = `${Number(date.slice(-2))} ${formatMonth(date.slice(-5, -3))}`;
  return date.startsWith('--')
    ? `${dayAndMonth}, year not given`
    : `${dayAndMonth} ${date.slice(0, 4)}`;
}

/** When a paper was listed: `Listed 21 March 2025`; `Listed, date not given`. */
export function formatListed(date: PartialDate | undefined): string {
  return `Listed${date === undefined ? ',' : ''} ${formatDate(date)}`;
}

/** A date in few words, for lists where every card shows one: `21 March` when the year is not known. */
export function formatShortDate(date: PartialDate | undefined): string {
  return date === undefined ? 'Undated' : formatDate(date).replace(', year not given', '');
}

/** The name of a month written as two digits: `03` is March. */
export function formatMonth(month: string): string {
  return monthNames[Number(month) - 1] ?? month;
}

/** A whole number with commas between thousands: `20,000`. */
export function formatNumber(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A number and its noun: `1 paper`, `1,204 papers`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A part of a whole in per cent, without decimals: `7%`; what is less than one but something is `under 1%`. */
export function formatShare(part: number, whole: number): string {
  const share = Math.round((100 * part) / Math.max(1, whole));
  return part > 0 && share === 0 ? 'under 1%' : `${share}%`;
}

/** How often a paper was listed, in the words of a card; nothing is said about once. */
export function formatTimesListed(times: number): string | undefined {
  return times > 1 ? `seen in ${times} listings` : undefined;
}

/**
 * The beginning of a text, cut at a word and closed by an ellipsis.
 * @param limit longest result, in UTF-16 units, the ellipsis not counted.
 */
export function formatTeaser(text: string, limit: number): string {
  const line = text.slice(0, limit + 1).replace(/\s+/g, ' ');
  if (text.length <= limit) return line;
  const cut = line.lastIndexOf(' ');
  const end = cut > limit / 2 ? cut : endOfCharacter(line, limit);
  return `${line.slice(0, end).replace(/[\s,;:.–—-]+$/, '')} …`;
}

/** Keeps a pair of surrogates together when a word is longer than the limit. */
function endOfCharacter(text: string, limit: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
