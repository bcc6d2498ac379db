import * as z from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { findBroken } from '../find-broken.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { type PartialDate, type SourceFile, slugSchema } from '../records.ts';
import { checkEntries } from './check-entries.ts';
import {
  type Block,
  type Entry,
  isWhole,
  joinLines,
  joinParagraphs,
  toBlocks,
  toWholeWords,
} from './entries.ts';
import { findUnreadable } from './find-unreadable.ts';
import type { LineRole } from './line-role.ts';
import { type Line, toLines } from './lines.ts';
import { createTitleStripper } from './list-markup.ts';
import { hasYear, parsePartialDate, toMonthDay } from './partial-date.ts';
import { findSections, type Section } from './sections.ts';
import { segmentLines } from './segment-lines.ts';

const dateSchema = z.union([z.string(), z.number()]).transform((value, context) => {
  const date = parsePartialDate(String(value));
  if (date !== undefined) return date;
  context.addIssue({
    code: 'custom',
    message: 'must be a date such as 2025-03-21 or, without a year, 03-21',
  });
  return z.NEVER;
});

/** What is known of a scrape, in the front matter above the dump. Everything is optional. */
export const listingFieldsSchema = z.strictObject({
  id: slugSchema.optional(),
  title: z.string().min(1).optional(),
  source: z.url({ protocol: /^https?$/ }).optional(),
  date: dateSchema.optional(),
  note: z.string().min(1).optional(),
});
export type ListingFields = z.output<typeof listingFieldsSchema>;

/** A listing as parsed, before its entries are merged into papers. */
export interface ParsedListing {
  readonly file: string;
  readonly id: string;
  readonly fields: ListingFields;
  readonly entries: readonly Entry[];
  readonly sections: readonly (Section & { readonly entries: number })[];
  /** What became of every line that is not blank, in order. */
  readonly lines: readonly {
    readonly number: number;
    readonly role: 'furniture' | 'title' | 'abstract' | 'problem';
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one dump: front matter, then titles and abstracts with the source site's furniture between them.
 *
 * The dump is read by shape, not by position: blank lines, wrapping, furniture and line endings may be as they please.
 * Every line that is not blank ends up as furniture, title, abstract, or in a diagnostic.
 * @param file path and text; the listing's id is the file name unless the front matter gives one.
 */
export function parseListing(file: SourceFile): ParsedListing {
  const { fields = {}, body, diagnostics, ...at } = parseFrontMatter(file, listingFieldsSchema);
  const bodyLine = at.bodyLine - (file.linesAbove ?? 0);
  const id = fields.id ?? toListingId(file.path);
  const unreadable =
    findUnreadable(file.path, body, bodyLine) ?? findBroken(file, 'listing-not-utf8');
  if (unreadable) {
    const nothing = { entries: [], sections: [], lines: [] };
    return {
      file: file.path,
      id,
      fields,
      ...nothing,
      diagnostics: diagnostics.length > 0 ? diagnostics : [unreadable],
    };
  }

  const lines = toLines(body, bodyLine);
  const roles = segmentLines(lines);
  const sections = findSections(lines, roles, fields.date);
  const blocks = toBlocks(lines, roles);
  const entries = toEntries(blocks.filter(isWhole), sections, toWholeWords(lines));
  const problems = [
    ...checkEntries(file.path, blocks),
    ...checkDate(file.path, sections, fields.date),
  ];
  return {
    file: file.path,
    id,
    fields,
    entries,
    sections: countEntries(sections, entries),
    lines: toLineFates(lines, roles, blocks),
    diagnostics: [...diagnostics, ...problems],
  };
}

/** `content/listings/2025 March.txt` → `2025-march`. */
function toListingId(path: string): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'listing'
  );
}

function toEntries(
  blocks: readonly Block[],
  sections: readonly Section[],
  words: ReadonlySet<string>,
): readonly Entry[] {
  const titles = blocks.map(({ title }) => joinLines(title, words));
  const strip = createTitleStripper(titles);
  let section = 0;
  return blocks.map(({ title, paragraphs }, index) => {
    const line = title[0]?.number ?? 0;
    while ((sections[section + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) section++;
    const date = sections[section]?.date;
    const text = { title: strip(titles[index] ?? ''), abstract: joinParagraphs(paragraphs, words) };
    return { ...text, line, position: index + 1, ...(date && { date }) };
  });
}

function countEntries(
  sections: readonly Section[],
  entries: readonly Entry[],
): ParsedListing['sections'] {
  return sections.map((section, index) => {
    const end = sections[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    return {
      ...section,
      entries: entries.filter(({ line }) => line >= section.line && line < end).length,
    };
  });
}

/**
 * A scrape that names one day and front matter that names another: one of them is wrong, and a person must say which.
 */
function checkDate(
  file: string,
  sections: readonly Section[],
  given: PartialDate | undefined,
): readonly Diagnostic[] {
  const printed = sections.length === 1 ? sections[0]?.printed : undefined;
  if (!given || !printed || toMonthDay(given) === toMonthDay(printed)) return [];
  return [
    {
      rule: 'date-disagrees',
      severity: 'warning',
      message: `The front matter dates this listing ${given}, the dump itself says ${printed}. The front matter is used.`,
      hint: `If the dump is right, write "date: ${hasYear(printed) ? printed : toMonthDay(printed)}" or remove the line.`,
      file,
      line: sections[0]?.line ?? 1,
    },
  ];
}

function toLineFates(
  lines: readonly Line[],
  roles: readonly LineRole[],
  blocks: readonly Block[],
): ParsedListing['lines'] {
  const broken = new Set(
    blocks
      .filter((block) => !isWhole(block))
      .flatMap(({ title, paragraphs }) => [...title, ...paragraphs.flat()]),
  );
  return lines.map((line, index) => ({
    number: line.number,
    role: broken.has(line) ? 'problem' : toFate(roles[index]),
  }));
}

function toFate(role: LineRole | undefined): 'furniture' | 'title' | 'abstract' {
  if (role === 'title' || role === 'title-more') return 'title';
  return role === 'furniture' || role === 'inner-furniture' ? 'furniture' : 'abstract';
}
