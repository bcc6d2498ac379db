import type { PartialDate } from '../records.ts';
import { parsePartialDate } from './partial-date.ts';

/**
 * Furniture is what the source site put around its papers: navigation, sign-up pitch, votes, dates.
 *
 * - `header`: belongs to the head of a scrape, never to a single paper.
 * - `date`: a line that is nothing but a date.
 * - `label`: navigation words, votes, counts. Short enough that a paper might, rarely, have such a title.
 */
export interface Furniture {
  readonly kind: 'header' | 'date' | 'label';
  readonly date?: PartialDate;
}

const pitch = 'get trending papers in your (?:email|e-mail) inbox(?: once a (?:day|week))?[!.]?';
const byline = 'by ?AK and the research community';

const header = new RegExp(
  `^(?:${pitch}|${byline}|subscribe|unsubscribe|(?:daily|weekly|monthly|trending) papers|papers of the (?:day|week|month))$`,
  'i',
);

/** Phrases that no title contains, so they can be cut from a line that has a title glued to them. */
const gluedPhrase = new RegExp(String.raw`^(?:${pitch}|${byline})\s*`, 'i');

/** "Subscribe" is a word, so only a capital, a digit or a non-Latin letter right behind it shows that it is glued. */
const gluedSubscribe = /^Subscribe(?=[\p{Lu}\p{N}\p{Script=Greek}"“'‘([])/u;

/** Right after the sign-up pitch a button is expected, so a lower-case title may follow it without a space too. */
const gluedSubscribeAfterPitch = /^Subscribe(?!rs?\b|d\b|\s|$)/;

const navigation = [
  'new|papers|hugging face|models|datasets|spaces|community|docs|posts|enterprise|pricing|solutions|log in|sign up',
  'daily|weekly|monthly|trending|search|previous|next|back to top|today|yesterday|company|tos|privacy|about|careers|website',
  'upvote|upvoted by|upvotes?|comments?|share|save|like|likes|abstract|read more|show more|load more|view pdf|pdf',
  'view arxiv page|arxiv page|view paper|add to collection|github|project page|submitted by|hot|sort by|all',
].join('|');
const count = String.raw`[+·•-]?\s*\d+(?:[.,]\d+)?[km]?`;
const countOf = String.raw`(?:${count}\s*(?:authors?|comments?|upvotes?|votes?|likes?|replies|papers|stars?|citations?))`;
const label = new RegExp(
  `^(?:${navigation}|${count}|[·•]\\s*${countOf}|${countOf}|(?:upvote|github|stars?|likes?)\\s+${count}|submitted by @?[\\w.-]+|[·•|–—-]+)$`,
  'i',
);
const publishedOn =
  /^(?:published|submitted|posted|updated)(?:\s+by\s+@?[\w.-]+)?\s+on\s+(?<date>.+)$/i;

/**
 * Recognizes a line that is furniture as a whole.
 * @param text the line, trimmed, with single spaces.
 */
export function parseFurniture(text: string): Furniture | undefined {
  if (text.length > 90) return undefined;
  if (header.test(text)) return { kind: 'header' };
  if (label.test(text)) return { kind: 'label' };
  const date = parsePartialDate(text);
  if (date !== undefined) return { kind: 'date', date };
  const published = publishedOn.exec(text)?.groups?.['date'];
  return published !== undefined && parsePartialDate(published) ? { kind: 'label' } : undefined;
}

/**
 * Cuts furniture that is glued to the front of a title, as in "SubscribeDistilled Feature Fields…".
 * @param afterPitch whether the line before was the sign-up pitch, which a "Subscribe" button follows.
 * @returns the text that is left; the same text where nothing is glued.
 */
export function cutGluedFurniture(text: string, afterPitch: boolean): string {
  const rest = text.replace(gluedPhrase, '');
  const cut = rest.replace(
    afterPitch || rest !== text ? gluedSubscribeAfterPitch : gluedSubscribe,
    '',
  );
  return cut === '' ? text : cut;
}

/** Whether the line is the sign-up pitch. */
export function isPitch(text: string): boolean {
  return gluedPhrase.test(text) && /^get/i.test(text);
}

/** Whether the line announces that the next one is the name of who submitted the paper. */
export function announcesSubmitter(text: string): boolean {
  return /^(?:submitted|upvoted) by$/i.test(text);
}
