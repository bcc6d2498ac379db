import {
  announcesSubmitter,
  cutGluedFurniture,
  type Furniture,
  isPitch,
  parseFurniture,
} from './furniture.ts';

/** A line of a dump that is not blank. */
export interface Line {
  /** As the editor counts it, from 1, in the file. */
  readonly number: number;
  /** Trimmed, runs of white space made one space, glued furniture cut off. */
  readonly text: string;
  /** Whether at least one blank line stands before it. */
  readonly gapBefore: boolean;
  /** Set where the whole line is furniture. */
  readonly furniture?: Furniture;
  /** Whether a piece of the site's header was glued to the front of the text. */
  readonly glued: boolean;
}

const lineBreak = /\r\n|\n|\r/;
/** What nearly every line is free of, so that it need not be rewritten. */
const unevenSpace = /[^\S ]|\u200B|\u2060| {2}/;
/** Zero-width characters are not white space to JavaScript, but a line of them is blank to the reader. */
const zeroWidth = /[\u200B\u2060\uFEFF]/g;

/**
 * Splits a dump into its non-blank lines and marks those that are furniture.
 * @param body the dump, any line endings.
 * @param firstLine the number of the body's first line in its file.
 */
export function toLines(body: string, firstLine = 1): readonly Line[] {
  const lines: Line[] = [];
  let gapBefore = true;
  body.split(lineBreak).forEach((raw, index) => {
    const text = toEvenSpace(raw).trim();
    if (text !== '') lines.push(toLine(text, firstLine + index, gapBefore, lines.at(-1)));
    gapBefore = text === '';
  });
  return lines.map((line, index) =>
    isOrganisation(line, lines[index + 1]) ? toLabel(line) : line,
  );
}

/** "Otter University" above "· Published on Mar 21": whom a paper is from. */
function isOrganisation({ text, furniture }: Line, next: Line | undefined): boolean {
  if (furniture || !next || !/^[·•] published on /i.test(next.text)) return false;
  return next.furniture?.kind === 'label' && /^\p{Lu}[^.?!:]{1,59}$/u.test(text);
}

function toLabel(line: Line): Line {
  return { ...line, furniture: { kind: 'label', weak: true, names: true } };
}

function toEvenSpace(raw: string): string {
  return unevenSpace.test(raw) ? raw.replace(zeroWidth, '').replace(/\s+/g, ' ') : raw;
}

function toLine(
  text: string,
  number: number,
  gapBefore: boolean,
  previous: Line | undefined,
): Line {
  const furniture = parseFurniture(text) ?? toSubmitter(text, previous);
  if (furniture) return { number, text, gapBefore, furniture, glued: false };
  const rest = cutGluedFurniture(text, previous !== undefined && isPitch(previous.text));
  return { number, text: rest, gapBefore, glued: rest !== text };
}

/** The line after "Submitted by" is a name: of a user, or up to three words. */
function toSubmitter(text: string, previous: Line | undefined): Furniture | undefined {
  const isName = /^@?[\p{L}\p{N}_.’'-]{2,40}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,2}$/u.test(text);
  return previous && announcesSubmitter(previous.text) && isName ? { kind: 'label' } : undefined;
}
