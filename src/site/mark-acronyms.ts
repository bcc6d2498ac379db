import type { Acronym } from '../corpus/records.ts';
import { escapeHtml } from '../corpus/text/escape-html.ts';

/** Where an acronym is left as it is: in a link it would be a target inside a target, in a formula it is a name. */
const untouched = /^<(a|math|sub|sup)\b/;

/**
 * Wraps the acronyms of an abstract in `<abbr>` with what they stand for, reachable with the keyboard and by touch.
 * Left out is where the text itself says it: an acronym in parentheses, or one that they follow. Tab stops at the first
 * of the same letters alone; the others answer a touch.
 * @param html as in the records: text, links, `<sub>`, `<sup>` and MathML. Its text does not change.
 */
export function markAcronyms(html: string, acronyms: readonly Acronym[]): string {
  if (acronyms.length === 0) return html;
  const longForms = new Map(acronyms.map(({ short, long }) => [escapeHtml(short), long]));
  // Longer ones first, so that none is taken for a shorter one that it begins with.
  const shorts = [...longForms.keys()].sort((a, b) => b.length - a.length);
  const seen = new Set<string>();
  const toAbbr = (short: string, written: string): string => {
    const tabindex = seen.has(short) ? -1 : 0;
    seen.add(short);
    const title = escapeHtml(longForms.get(short) ?? '');
    return `<abbr title="${title}" tabindex="${tabindex}">${written}</abbr>`;
  };
  let closing: string | undefined;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const tag = untouched.exec(part)?.[1];
      if (closing === undefined && tag !== undefined) closing = `</${tag}>`;
      else if (part === closing) closing = undefined;
      if (closing !== undefined || part.startsWith('<')) return part;
      return markText(part, shorts, toAbbr);
    })
    .join('');
}

/** Looks each acronym up where it may stand, which takes a fraction of the time of a pattern made for each paper. */
function markText(
  text: string,
  shorts: readonly string[],
  toAbbr: (short: string, written: string) => string,
): string {
  let marked = '';
  let end = 0;
  for (let found = findNext(text, 0, shorts); found; found = findNext(text, end, shorts)) {
    const written = text.slice(found.start, found.end);
    marked += text.slice(end, found.start) + toAbbr(found.short, written);
    end = found.end;
  }
  return marked + text.slice(end);
}

interface Found {
  readonly short: string;
  readonly start: number;
  readonly end: number;
}

/** The first acronym from a position on, and of several that begin at one place the longest. */
function findNext(text: string, from: number, shorts: readonly string[]): Found | undefined {
  let first: Found | undefined;
  for (const short of shorts) {
    const found = findShort(text, from, short);
    if (found && (!first || found.start < first.start)) first = found;
  }
  return first;
}

/** A whole word, in the plural too. */
function findShort(text: string, from: number, short: string): Found | undefined {
  for (let start = text.indexOf(short, from); start >= 0; start = text.indexOf(short, start + 1)) {
    if (inWord.test(text.slice(Math.max(0, start - 2), start))) continue;
    const end = start + short.length;
    const rest = text.slice(end, end + 4);
    if (rest.startsWith('s') && !goesOn.test(rest.slice(1))) return { short, start, end: end + 1 };
    if (!goesOn.test(rest)) return { short, start, end };
  }
  return undefined;
}

/** What stands before an acronym that is a part of something else: a word, an entity, a compound, or "(". */
const inWord = /[\p{L}\p{N}(&#;-]$/u;
/** What stands behind it then: more of the word, a version, or what it stands for. */
const goesOn = /^(?:[\p{L}\p{N}]|-\p{N}| ?\()/u;
