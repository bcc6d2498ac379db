import type { PartialDate } from '../records.ts';
import { isListOfNames } from './author-names.ts';
import { byline, pitch } from './glued-furniture.ts';
import { stripHeading } from './list-markup.ts';
import { parsePartialDate } from './partial-date.ts';
import { parseLabel } from './site-labels.ts';

/**
 * Furniture is what the source site put around its papers: navigation, sign-up pitch, votes, dates.
 *
 * - `header`: belongs to the head of a scrape, never to a single paper.
 * - `date`: a line that is nothing but a date.
 * - `label`: navigation words, votes, counts. Short enough that a paper might, rarely, have such a title.
 */
export interface Furniture {
  readonly kind: 'header' | 'date' | 'label';
  /** A label that may as well be a line of an abstract: a number, an address, "code", "Comments: …". */
  readonly weak?: boolean;
  /** Names of people, which look like a title of several parts. */
  readonly names?: boolean;
  /** No paper is called like this: "8 authors", "Submitted by Ada", and what stands beside most papers of the dump. */
  readonly untitled?: boolean;
  /** It stands beside most papers of the dump, so that it is not even the last word of a title that was wrapped. */
  readonly isBesidePapers?: boolean;
  /** A word or a number, which a title that was wrapped may end with. */
  readonly isWord?: boolean;
  /** A count or a day, which is about the paper beside it. */
  readonly isFact?: boolean;
  readonly date?: PartialDate;
}

/** What a line of each kind of label is. */
export const labels = {
  word: { kind: 'label', isWord: true },
  count: { kind: 'label', isFact: true },
  day: { kind: 'label', untitled: true, isFact: true },
  sure: { kind: 'label', untitled: true },
  weak: { kind: 'label', weak: true },
  names: { kind: 'label', weak: true, names: true },
} as const satisfies Record<string, Furniture>;

const header = new RegExp(
  `^(?:${pitch}|${byline}|subscribe|unsubscribe|(?:daily|weekly|monthly|trending) papers|papers of the (?:day|week|month))$`,
  'i',
);

/** Characters. */
const longestLabel = 120;
const longestNames = 600;
const longestField = 3000;

/**
 * Recognizes a line that is furniture as a whole.
 * @param line trimmed, with single spaces; as a heading of Markdown, too.
 */
export function parseFurniture(line: string): Furniture | undefined {
  const text = stripHeading(line).replace(/^\*\*([A-Z][A-Za-z -]{2,20}:)\*\*/, '$1');
  const isShort = text.length <= longestLabel;
  const known = isShort ? parseShort(text) : undefined;
  if (known) return known;
  if (!isShort && text.length <= longestNames && isListOfNames(text)) return labels.names;
  return isField(text) ? labels.weak : undefined;
}

function parseShort(text: string): Furniture | undefined {
  return header.test(text) ? { kind: 'header' } : (parsePart(text) ?? parseCompound(text));
}

/** A line that says one thing, or one part of a line that says several. */
function parsePart(text: string): Furniture | undefined {
  const label = parseLabel(text);
  if (label !== undefined) return labels[label];
  if (isListOfNames(text)) return labels.names;
  if (!/\d/.test(text)) return undefined;
  const date = parsePartialDate(text) ?? parsePartialDate(stripAroundDate(text));
  if (date !== undefined) return { kind: 'date', date };
  return isDayOfPaper(text) ? labels.day : undefined;
}

/** What stands around the date of a listing: "Daily Papers · Mar 21", "‹ Mar 21 ›", "2025-03-21 | | Total: 6". */
const aroundDate: readonly RegExp[] = [
  /^[←‹«◀] ?([^›»→▶]*?) ?[›»→▶]$/u,
  /^(?:📅|🗓)\uFE0F? ?(.+)$/u,
  /^(?:date ?: ?|showing new listings for )(.+)$/i,
  /^(?:(?:hf|hugging ?face) )?(?:daily )?papers?(?: of the day)? ?(?:[:·•|–—-] ?|\(|for |of |from )?(.+?)\)?$/i,
  /^<(.+)>$/,
  /^(.+?) ?(?:▾|▼|(?:\| ?)+total ?: ?\d+)$/iu,
];

function stripAroundDate(text: string): string {
  return aroundDate.reduce((rest, around) => rest.replace(around, '$1'), text);
}

/** "Published on Mar 21". */
const dayOfPaper =
  /^(?:[·•-] ?)?(?:(?:published|submitted|posted|updated)(?:\s+by\s+@?[\w.-]+)?(?:\s+on)?|on)\s+(?<date>.+)$/i;

/** "← Mar 20": a step to the page of another day. */
const stepTo = /^(?:[←→‹›«»] ?(?<next>.+)|(?<last>.+?) ?[←→‹›«»])$/u;

/** A day that is not that of the listing. */
function isDayOfPaper(text: string): boolean {
  const step = stepTo.exec(text)?.groups;
  const day = dayOfPaper.exec(text)?.groups?.['date'] ?? step?.['next'] ?? step?.['last'];
  return day !== undefined && parsePartialDate(day) !== undefined;
}

/** Between the parts of a line that says several things of a paper. */
const divider = /\s*[·•|]\s*/;
/** Where a paper is from, or appeared: "Otter University", "arXiv.org", "otter/code". */
const place = /^[\p{L}][^?!:,;]{1,58}[^.?!:,;]$/u;
const tellsPlace = /^\d+ authors?$|\d{4}$/i;

/** "Otter University · 4 authors", "· 8 authors · Published on Mar 21", "3 comments · 2 days ago". */
function parseCompound(text: string): Furniture | undefined {
  const parts = text.split(divider);
  if (parts.length < 2) return undefined;
  const said = parts.filter((part) => part !== '');
  const known = said.map(parsePart);
  const others = said.filter((_, index) => known[index] === undefined);
  const hasFact = known.some((part) => part?.isFact || part?.kind === 'date');
  const hasPlace = others.length === 1 && others.every((part) => place.test(part));
  const isRead = others.length === 0 || (hasPlace && said.some((part) => tellsPlace.test(part)));
  return hasFact && isRead ? labels.day : undefined;
}

/** Lines of a catalogue's record, of any length: "Authors: …", "Subjects: …". */
const field =
  /^(?:Authors?|AUTHORS?|Comments?|Subjects?|Publish(?:ed)?|Date|Keywords?|Index Terms|License|Journal[ -][Rr]ef(?:erence)?|DOI|Categories|Report[ -][Nn]o|(?:MSC|ACM)[ -][Cc]lass|Cite as)\s?:\s+\S/;
/** A sentence beside the abstract. */
const shortSummary = /^TL;?DR ?: \S/;

/** Words of sentences: with two of them a long line is no list of names or numbers. */
const sentenceWord = /\b(?:we|our|this|these|that|it|its|is|are|was|were|has|have|can|to)\b/gi;

function isField(text: string): boolean {
  if (shortSummary.test(text)) return true;
  if (text.length > longestField || !field.test(text)) return false;
  return text.length < longestLabel || (text.match(sentenceWord)?.length ?? 0) < 2;
}
