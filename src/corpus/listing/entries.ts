import type { PartialDate } from '../records.ts';
import type { LineRole } from './line-role.ts';
import type { Line } from './lines.ts';
import { findOrphanParagraphs } from './orphan-paragraphs.ts';

/** A title and the abstract below it, as they stand in one listing. */
export interface Entry {
  readonly title: string;
  /** Hard-wrapped lines joined; paragraphs separated by an empty line. */
  readonly abstract: string;
  /** Line of the title in the file. */
  readonly line: number;
  /** From 1, in the order of the listing. */
  readonly position: number;
  /** When the section of the listing was taken, if it says so. */
  readonly date?: PartialDate;
}

/** A run of lines that belong together: an entry, or what is left of one. */
export interface Block {
  readonly title: readonly Line[];
  readonly paragraphs: readonly (readonly Line[])[];
}

/** Whether a block is an entry. */
export function isWhole({ title, paragraphs }: Block): boolean {
  return title.length > 0 && paragraphs.length > 0;
}

interface OpenBlock {
  title: Line[];
  paragraphs: Line[][];
}

/**
 * Gathers lines into blocks by their roles; furniture is left out.
 * @returns blocks in order; one without a title or without paragraphs is an entry that lost its other half.
 */
export function toBlocks(lines: readonly Line[], roles: readonly LineRole[]): readonly Block[] {
  const blocks: OpenBlock[] = [];
  lines.forEach((line, index) => {
    const role = roles[index];
    const open = blocks.at(-1);
    if (role === 'title') blocks.push({ title: [line], paragraphs: [] });
    else if (role === 'orphan') blocks.push({ title: [], paragraphs: [[line]] });
    else if (role === 'title-more') open?.title.push(line);
    else if (role === 'abstract' || role === 'paragraph') open?.paragraphs.push([line]);
    else if (role === 'abstract-more') open?.paragraphs.at(-1)?.push(line);
  });
  return splitOrphans(blocks);
}

/** A paragraph that is an abstract of its own, because its title is missing, becomes a block of its own. */
function splitOrphans(blocks: readonly Block[]): readonly Block[] {
  const orphans = findOrphanParagraphs(blocks.map(({ paragraphs }) => paragraphs.map(toLength)));
  return blocks.flatMap(({ title, paragraphs }, index) => {
    const starts = [0, ...(orphans[index] ?? []), paragraphs.length];
    return starts.slice(0, -1).map((start, part) => ({
      title: part === 0 ? title : [],
      paragraphs: paragraphs.slice(start, starts[part + 1]),
    }));
  });
}

function toLength(paragraph: readonly Line[]): number {
  return paragraph.reduce((sum, line) => sum + line.text.length + 1, -1);
}

/**
 * @param words of the dump, as `joinLines` asks for them
 * @returns the text of an abstract: its paragraphs, an empty line between them
 */
export function joinParagraphs(
  paragraphs: readonly (readonly Line[])[],
  words: ReadonlySet<string>,
): string {
  return paragraphs.map((lines) => joinLines(lines, words)).join('\n\n');
}

/**
 * Undoes a hard wrap. A line that ends in a hyphen or dash was broken behind it, so nothing comes between; unless the
 * hyphen is suspended ("short- and long-term"). The hyphen of a word that was broken in two goes.
 * @param words of the dump, from `toWholeWords`; they tell "well-/known" from "depen-/dent"
 */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string> = new Set()): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    if (!endsInHyphen(text) || /^(?:and|or|to)\s/.test(line.text)) return `${text} ${line.text}`;
    return (isBrokenWord(text, line.text, words) ? text.slice(0, -1) : text) + line.text;
  }, '');
}

/** Only the end is read: of a whole abstract it would be read again for each of its lines. */
function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}](?:-|--|—)$/u.test(text.slice(-4));
}

/** Only a word that the dump has in one piece: most hyphens at the end of a line stand in compounds. */
function isBrokenWord(before: string, after: string, words: ReadonlySet<string>): boolean {
  const head = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+)-$/u.exec(before.slice(-40))?.[1]?.toLowerCase();
  const tail = /^\p{Ll}+(?![\p{L}\p{N}-])/u.exec(after)?.[0];
  return head !== undefined && tail !== undefined && words.has(head + tail);
}

/**
 * The words of a dump in lower case, without those that a line break may have cut; none where no line ends in a hyphen.
 */
export function toWholeWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  if (!lines.some(({ text }) => endsInHyphen(text))) return words;
  let isCut = false;
  for (const { text } of lines) {
    const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const isCutBehind = endsInHyphen(text);
    for (const word of found.slice(isCut ? 1 : 0, isCutBehind ? -1 : undefined)) words.add(word);
    isCut = isCutBehind;
  }
  return words;
}
