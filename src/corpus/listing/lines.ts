import { type Furniture, labels, parseFurniture } from './furniture.ts';
import { cutGluedFurniture, isPitch } from './glued-furniture.ts';
import { markByNeighbours } from './mark-by-neighbours.ts';
import { markRecurring } from './recurring-lines.ts';

/** A line of a dump that is not blank. */
export interface Line {
  /** As the editor counts it, from 1, in the file. */
  readonly number: number;
  /** Trimmed, runs of white space made one space, glued furniture cut off. */
  readonly text: string;
  /** Whether at least one blank line stands before it. */
  readonly gapBefore: boolean;
  /** How many. */
  readonly blanks: number;
  /** Set where the whole line is furniture. */
  readonly furniture?: Furniture;
  /** Indented below a line that begins with "Title:", as mails wrap their fields. */
  readonly goesOn?: boolean;
  /** Whether a piece of the site's header was glued to the front of the text. */
  readonly glued: boolean;
}

const lineBreak = /\r\n|\n|\r/;
/** What nearly every line is free of, so that it need not be rewritten. */
const unevenSpace = /[^\S ]|\u200B|\u2060| {2}/;
/** Zero-width characters are not white space to JavaScript, but a line of them is blank to the reader. */
const zeroWidth = /[\u200B\u2060\uFEFF]/g;

const fewestQuoted = 3;
const shareOfQuoted = 0.3;

/**
 * Splits a dump into its non-blank lines and marks those that are furniture.
 * @param body the dump, any line endings.
 * @param firstLine the number of the body's first line in its file.
 */
export function toLines(body: string, firstLine = 1): readonly Line[] {
  const lines: Line[] = [];
  const raws = unquote(body.split(lineBreak));
  let blanks = 1;
  raws.forEach((raw, index) => {
    const text = toEvenSpace(raw).trim();
    if (text !== '') {
      const line = toLine(text, firstLine + index, blanks, lines.at(-1));
      lines.push(continuesField(raw, line, lines.at(-1)) ? { ...line, goesOn: true } : line);
    }
    blanks = text === '' || text === bareQuote ? blanks + 1 : 0;
  });
  return markRecurring(markByNeighbours(lines));
}

const quoted = /^\s*(?:> ?)+/;
/** A blank line of such a mail; as a line that is not blank it is furniture. */
const bareQuote = '>';

/** A mail that was answered or forwarded has a mark before every line, and a list in Markdown before every abstract. */
function unquote(raws: readonly string[]): readonly string[] {
  const filled = raws.filter((raw) => raw.trim() !== '');
  const marked = filled.filter((raw) => quoted.test(raw)).length;
  if (marked < fewestQuoted || marked < shareOfQuoted * filled.length) return raws;
  return raws.map((raw) => raw.replace(quoted, '') || raw);
}

function toEvenSpace(raw: string): string {
  return unevenSpace.test(raw) ? raw.replace(zeroWidth, '').replace(/\s+/g, ' ') : raw;
}

function toLine(text: string, number: number, blanks: number, previous: Line | undefined): Line {
  const place = { number, gapBefore: blanks > 0, blanks };
  const furniture = parseFurniture(text) ?? toAnnounced(text, previous);
  if (furniture) return { ...place, text, furniture, glued: false };
  const rest = cutGluedFurniture(text, previous !== undefined && isPitch(previous.text));
  return { ...place, text: rest, glued: rest !== text };
}

const titleField = /^Title ?: /i;

function continuesField(raw: string, line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.gapBefore || line.furniture || !/^\s{2,8}\S/.test(raw))
    return false;
  return titleField.test(above.text) || above.goesOn === true;
}

/** Announces that the next line is the name of who submitted the paper. */
const announcement = /^(?:[·•-] )?(?:submitted|upvoted) by$/i;
/** The same of the category of a catalogue's mail. */
const announcementOfCategory = /^submissions to:$/i;
const categoryName = /^\p{Lu}[\p{L} ,&-]{2,60}$/u;
/** Of a user, or up to three words. */
const submitter = /^@?[\p{L}\p{N}_.’'-]{2,40}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,2}$/u;

function toAnnounced(text: string, previous: Line | undefined): Furniture | undefined {
  if (previous?.furniture === undefined) return undefined;
  const isAnnounced =
    (announcement.test(previous.text) && submitter.test(text)) ||
    (announcementOfCategory.test(previous.text) && categoryName.test(text));
  return isAnnounced ? labels.sure : undefined;
}
