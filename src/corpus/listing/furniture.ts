import type { PartialDate } from '../records.ts';
import { stripHeading } from './list-markup.ts';
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
  /** A label that may as well be a line of an abstract: a number, an address, "code", "Comments: …". */
  readonly weak?: boolean;
  /** Names of people, which look like a title of several parts. */
  readonly names?: boolean;
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
  'view arxiv page|arxiv page|view paper|add to collection|github|project page|(?:[·•-] )?submitted by|hot|sort by|all',
  'view all|ai-generated summary|show less|see more|loading(?:\\.{3}|…)?|[△▽] ?(?:less|more)|view on arxiv',
  'no (?:model|dataset|space|collection) (?:linking|including) this paper',
  '(?:title|abstract|authors?|summary|tl;?dr|keywords?) ?:|pdf bib(?: abs)?',
  'system theme|daily weekly monthly|edit preview|(?:comment )?(?:[·•] )?sign up or log in to comment|© \\d{4} [a-z .,]{2,40}',
  'upload images, audio, and videos by dragging .{10,80}|(?:tap|drag|paste) .{0,20}(?:image file|upload images).{0,30}',
].join('|');
const count = String.raw`[+·•-]?\s*\d+(?:[.,]\d+)?[km]?`;
const countOf = String.raw`(?:${count}\s*(?:authors?|comments?|upvotes?|votes?|likes?|replies|papers|stars?|citations?))`;
const icon = '(?:[▲△⬆↑❤♥⭐★☆]|👍|🔥|👏|🚀|💬|🗨|👁)\\uFE0F?';
/** What pages of single papers say of them: "Models citing this paper 3", "#1 Paper of the day". */
const standing = [
  String.raw`(?:models|datasets|spaces|collections) (?:citing|including) this paper(?:\s+${count})?`,
  String.raw`cite \S{1,60} in a (?:model|dataset|space) readme\.md.{0,60}`,
  String.raw`#\d+ paper of the (?:day|week|month)`,
  String.raw`${icon}\s*${count}`,
  String.raw`(?:${icon}\s*${count}|${count}\s*${icon}|${countOf})(?:\s*[·•|,]?\s*(?:${icon}\s*${count}|${count}\s*${icon}|${countOf})){1,3}`,
  String.raw`${count}\s*${icon}`,
  'total ?: ?\\d+',
].join('|');

/** Numbers and links of papers: "arXiv:2403.12345 [pdf, other]", "[PDF 12] [Copy]", "12." and an address alone. */
const reference = [
  String.raw`(?:\[?\d{1,4}[\].)] ?)?arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?(?: \([^)]{1,40}\))?(?:\s?\[[^\]]{1,60}\])*(?: [a-z-]{2,10}(?:\.[a-z-]{2,10})?){0,6}`,
  String.raw`arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)? announce type: .{1,40}`,
  String.raw`(?:\[(?:pdf|copy|kimi|rel|faq|bibtex|html|abs|arxiv|other|code)[^\]]{0,20}\]\s*)+`,
  String.raw`https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers|alphaxiv\.org\/abs|papers\.cool\/arxiv|openreview\.net\/(?:forum|pdf))[\/?]\S{1,80}`,
  String.raw`(?:\[(?:paper|pdf|code|project(?: page)?|github|arxiv|website|demo|data(?:set)?|video|slides|poster|blog|models?)\]\(https?:\/\/[^\s()]{1,200}\)(?:\s*[|·•,\/]?\s*)){1,6}`,
  String.raw`\[?\d{1,4}[\].)]`,
  String.raw`submitted \d{1,2} [a-z]{3,9},? \d{4}(?:[;.].{0,80})?`,
].join('|');
const ago = String.raw`(?:about )?(?:\d+|an?) (?:minute|hour|day|week|month|year)s? ago`;
const weakLabel = new RegExp(`^(?:${reference}|${ago}|login|code)$`, 'i');
/** "Week 12, 2025", "Mar 17 - Mar 23, 2025", "March 2025": a time that is no day. */
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const span = String.raw`(?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})? ?[-–—] ?(?:${month} \d{1,2}|\d{1,2} ${month}|\d{1,2})(?:,? \d{4})?`;
const period = String.raw`(?:[←→‹›«»] ?)?(?:week \d{1,2}(?:,? \d{4})?(?: ?[·•|,(–—-] ?${span}\)?)?|${span}|${month} \d{4})(?: ?[←→‹›«»])?`;
const separator = '[·•|–—-]+|[*=_#~-]{3,}|(?:[*·•] ?){3,}';

const label = new RegExp(
  `^(?:${navigation}|${standing}|${separator}|${count}|[·•]\\s*${countOf}|${countOf}|(?:upvote|github|stars?|likes?)\\s+${count}|(?:submitted|upvoted) by @?[^\\s.,:;]{1,40}(?: [^\\s,:;]{1,40}){0,3}|${period})$`,
  'i',
);
const publishedOn =
  /^(?:[·•-] )?(?:published|submitted|posted|updated)(?:\s+by\s+@?[\w.-]+)?\s+on\s+(?<date>.+)$/i;

/** "← Mar 20": a step to the page of another day. */
const stepTo = /^(?:[←→‹›«»] ?(?<next>.+)|(?<last>.+?) ?[←→‹›«»])$/u;

/** Lines of a catalogue's record, of any length: "Authors: …", "Subjects: …". */
const field =
  /^(?:Authors?|AUTHORS?|Comments?|Subjects?|Publish(?:ed)?|Keywords?|Index Terms|License|Journal[ -][Rr]ef(?:erence)?|DOI|Categories|Report[ -][Nn]o|(?:MSC|ACM)[ -][Cc]lass|Cite as)\s?:\s+\S/;
const longestField = 3000;

/** Words of sentences: with two of them a long line is no list of names or numbers. */
const sentenceWord = /\b(?:we|our|this|these|that|it|its|is|are|was|were|has|have|can|to)\b/gi;

/**
 * Recognizes a line that is furniture as a whole.
 * @param line trimmed, with single spaces; as a heading of Markdown, too.
 */
export function parseFurniture(line: string): Furniture | undefined {
  const text = stripHeading(line).replace(/^\*\*([A-Z][A-Za-z -]{2,20}:)\*\*/, '$1');
  if (isField(text)) return { kind: 'label', weak: true };
  if (text.length > 120) return undefined;
  if (header.test(text)) return { kind: 'header' };
  if (label.test(text)) return { kind: 'label' };
  if (weakLabel.test(text)) return { kind: 'label', weak: true };
  if (isListOfNames(text)) return { kind: 'label', weak: true, names: true };
  const date = parsePartialDate(
    text.replace(/^(?:(?:daily )?papers|showing new listings) for /i, ''),
  );
  if (date !== undefined) return { kind: 'date', date };
  const step = stepTo.exec(text)?.groups;
  const day = publishedOn.exec(text)?.groups?.['date'] ?? step?.['next'] ?? step?.['last'];
  return day !== undefined && parsePartialDate(day) ? { kind: 'label' } : undefined;
}

const particle = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y)';
const namePart = String.raw`(?:\p{Lu}\.(?:-\p{Lu}\.)?|\p{Lu}[\p{L}'’]*(?:-\p{Lu}?[\p{L}'’]*)?)`;
const personName = String.raw`${namePart}(?: (?:${particle} ){0,2}${namePart}){1,3}[\d*†‡§]{0,3}`;
const listOfNames = new RegExp(
  String.raw`^${personName}(?:(?:, | ?; | \| | · |,? and |,? & )${personName}){1,60}(?:[,;]? et al\.?)?$`,
  'u',
);

/** Words of titles, which no list of names has. */
const titleWord =
  /\b(?:Learning|Networks?|Models?|Language|Deep|Neural|Data|Training|Vision|Image|Images|Video|Robots?|Graphs?|Generation|Reasoning|Attention|Memory|Agents?|Retrieval|Methods?|Analysis|Theory|Systems?|Policy|Control|Search|Text|Speech|Diffusion|Transformers?|Representations?|Optimization|Generalization|Adaptation|Detection|Segmentation|Recognition|Benchmarks?|Evaluation|Large|Visual|Natural|Machine|Artificial|Random|Bayesian|Gaussian|Causal|Adversarial|Self|Multi|Towards?|Beyond|From|The|An|A(?![.-])|How|What|Why|When|Is|Are|Do|Does|Can|Should|Not|New|More|Less|Better|Efficient|Robust|Fast|Large-Scale|Few-Shot|Zero-Shot)\b/;

/** "Ada Otter, J. Newt and Cleo van Heron": two people at least, each with a first name. */
function isListOfNames(text: string): boolean {
  return listOfNames.test(text) && !titleWord.test(text);
}

function isField(text: string): boolean {
  if (text.length > longestField || !field.test(text)) return false;
  return text.length < 120 || (text.match(sentenceWord)?.length ?? 0) < 2;
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
  return /^(?:[·•-] )?(?:submitted|upvoted) by$/i.test(text);
}
