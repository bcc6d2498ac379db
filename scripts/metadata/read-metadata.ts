import path from 'node:path';
import * as z from 'zod';
import { type Metadata, metadataSchema } from '../../src/corpus/papers/metadata.ts';
import { UsageError } from '../command.ts';
import { readBibtex } from './read-bibtex.ts';

export interface MetadataFile {
  readonly metadata: readonly Metadata[];
  /** The entries of BibTeX that cannot be used, each by its place and with the reason. */
  readonly leftOut: readonly string[];
}

/**
 * Reads what another catalogue says about papers, from JSON (an array), JSONL (an object a line) or BibTeX.
 *
 * JSON is written for this, so that a mistake in it is to be mended. BibTeX comes from others and holds entries of
 * every kind, so that the rest is used without those that cannot be.
 * @param file its name tells the format and stands in messages.
 * @param marked the text, with or without a byte order mark.
 * @throws UsageError on a text of another format, and on the first entry of JSON that cannot be used, naming it.
 */
export function readMetadata(file: string, marked: string): MetadataFile {
  const text = marked.replace(/^\uFEFF/, '');
  if (path.extname(file).toLowerCase() === '.bib')
    return checkEntries(file, readBibtex(file, text));
  const entries = readJson(file, text).map((fields, n) => ({ name: `entry ${n + 1}`, fields }));
  const { metadata, leftOut } = checkEntries(file, entries);
  if (leftOut[0] !== undefined) throw new UsageError(leftOut[0]);
  return { metadata, leftOut };
}

function checkEntries(
  file: string,
  entries: readonly { readonly name: string; readonly fields: unknown }[],
): MetadataFile {
  const metadata: Metadata[] = [];
  const leftOut: string[] = [];
  for (const { name, fields } of entries) {
    const result = metadataSchema.safeParse(fields);
    if (result.success) metadata.push(result.data);
    else leftOut.push(`${file}, ${name}: ${toReason(result.error)}`);
  }
  return { metadata, leftOut };
}

function toReason({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.') || 'the entry'}: ${issue?.message}.`;
}

function readJson(file: string, text: string): readonly unknown[] {
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file);
  const value = isLines
    ? text
        .split('\n')
        .flatMap((line, n) =>
          line.trim() === '' ? [] : [parseJson(`${file}, line ${n + 1},`, line)],
        )
    : parseJson(file, text);
  const entries = z.array(z.unknown()).safeParse(value);
  if (entries.success) return entries.data;
  throw new UsageError(`${file}: an array of objects with a "title" is expected.`);
}

/** @param file its name, and where in it the text stands, for the error */
function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} is not JSON: ${reason}. BibTeX needs a name that ends in .bib.`);
  }
}
