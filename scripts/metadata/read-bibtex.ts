import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import * as z from 'zod';
import { UsageError } from '../command.ts';

/** What is used of an entry, as citation-js hands it over: CSL-JSON. */
const entrySchema = z.object({
  title: z.string(),
  author: z
    .array(
      z.object({
        family: z.string().optional(),
        given: z.string().optional(),
        'non-dropping-particle': z.string().optional(),
      }),
    )
    .optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  'container-title': z.string().optional(),
  DOI: z.string().optional(),
});

/** CSL-JSON has no place for the id of a preprint; the entry itself does. */
const rawEntrySchema = z.object({
  properties: z.object({
    eprint: z.union([z.string(), z.number()]).optional(),
    archiveprefix: z.string().optional(),
    eprinttype: z.string().optional(),
  }),
});

/** @throws UsageError when the text is not BibTeX. */
export function readBibtex(file: string, text: string): unknown[] {
  try {
    const raw = z.array(rawEntrySchema).parse(plugins.input.chainLink(text));
    const entries = z.array(entrySchema).parse(plugins.input.chain(text, { generateGraph: false }));
    return entries.map((entry, index) => ({ ...toFields(entry), ...toArxiv(raw[index]) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not BibTeX that can be read: ${reason}`);
  }
}

function toFields(entry: z.output<typeof entrySchema>) {
  const { title, author = [], issued, 'container-title': venue, DOI: doi } = entry;
  const year = issued?.['date-parts'][0]?.[0];
  return {
    title: toText(title),
    ...(author.length > 0 && { authors: author.map(toName) }),
    ...(year && { year }),
    ...(venue && { venue: toText(venue) }),
    ...(doi && { doi }),
  };
}

function toArxiv(entry: z.output<typeof rawEntrySchema> | undefined) {
  const { eprint, archiveprefix, eprinttype } = entry?.properties ?? {};
  const isArxiv = /^arxiv$/i.test(archiveprefix ?? eprinttype ?? '');
  return isArxiv && eprint !== undefined ? { arxiv: String(eprint) } : {};
}

function toName(name: NonNullable<z.output<typeof entrySchema>['author']>[number]): string {
  return [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** The parser marks protected words and scripts in HTML. */
function toText(html: string): string {
  return html.replaceAll(/<\/?(?:span|sub|sup|i|b)\b[^>]*>/g, '');
}
