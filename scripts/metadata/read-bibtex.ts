import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import * as z from 'zod';
import { UsageError } from '../command.ts';
import { bibtexNameSchema, toAuthors } from './bibtex-name.ts';

/** What is used of an entry, as citation-js hands it over: CSL-JSON. A year in words is no year to it. */
const entrySchema = z.object({
  title: z.string().optional(),
  author: z.array(bibtexNameSchema).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())).optional() }).optional(),
  'container-title': z.string().optional(),
  DOI: z.string().optional(),
});

/** CSL-JSON has no place for the id of a preprint; the entry itself does. */
const rawEntrySchema = z.object({
  label: z.string(),
  properties: z.object({
    eprint: z.union([z.string(), z.number()]).optional(),
    archiveprefix: z.string().optional(),
    eprinttype: z.string().optional(),
  }),
});
type RawEntry = z.output<typeof rawEntrySchema>;

export interface BibtexEntry {
  /** For a message: `line 7, entry "hopper1952"`. */
  readonly name: string;
  /** Not checked yet: what others put into an entry need not be what a side file can say. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @throws UsageError when the text is not BibTeX. */
export function readBibtex(file: string, text: string): BibtexEntry[] {
  try {
    const raw = z.array(rawEntrySchema).parse(plugins.input.chainLink(text));
    const entries = z.array(entrySchema).parse(plugins.input.chain(text, { generateGraph: false }));
    const lines = findLines(text);
    return raw.map((own, index) => ({
      name: toEntryName(own.label, lines.get(own.label)),
      fields: { ...toFields(entries[index] ?? {}), ...toArxiv(own) },
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not BibTeX that can be read: ${reason}`);
  }
}

function toEntryName(key: string, line: number | undefined): string {
  return `${line === undefined ? '' : `line ${line}, `}entry "${key}"`;
}

/** The line on which each key stands first, from 1. */
function findLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [n, line] of text.split('\n').entries()) {
    const [, key] = /@\w+\s*[{(]\s*([^\s,]+)\s*,/.exec(line) ?? [];
    if (key && !lines.has(key)) lines.set(key, n + 1);
  }
  return lines;
}

function toFields(entry: z.output<typeof entrySchema>) {
  const { title, author = [], issued, 'container-title': venue, DOI: doi } = entry;
  const authors = toAuthors(author);
  const year = issued?.['date-parts']?.[0]?.[0];
  return {
    ...(title && { title: toText(title) }),
    ...(authors.length > 0 && { authors }),
    ...(year && { year }),
    ...(venue && { venue: toText(venue) }),
    ...(doi && { doi }),
  };
}

function toArxiv({ properties: { eprint, archiveprefix, eprinttype } }: RawEntry) {
  const isArxiv = /^arxiv$/i.test(archiveprefix ?? eprinttype ?? '');
  return isArxiv && eprint !== undefined ? { arxiv: String(eprint) } : {};
}

/** The parser marks protected words and scripts in HTML. */
function toText(html: string): string {
  return html.replaceAll(/<\/?(?:span|sub|sup|i|b)\b[^>]*>/g, '');
}
