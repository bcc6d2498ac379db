import path from 'node:path';
import * as z from 'zod';
import { type Metadata, metadataSchema } from '../../src/corpus/papers/metadata.ts';
import { UsageError } from '../command.ts';
import { readBibtex } from './read-bibtex.ts';

/**
 * Reads what another catalogue says about papers, from JSON (an array), JSONL (an object a line) or BibTeX.
 * @param file its name tells the format and stands in messages.
 * @throws UsageError on the first entry that cannot be used, naming it.
 */
export function readMetadata(file: string, text: string): Metadata[] {
  return readEntries(file, text).map((entry, index) => {
    const result = metadataSchema.safeParse(entry);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const where = issue?.path.join('.') || 'the entry';
    throw new UsageError(`${file}, entry ${index + 1}: ${where}: ${issue?.message}.`);
  });
}

function readEntries(file: string, text: string): readonly unknown[] {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.bib') return readBibtex(file, text);
  const json = text.replace(/^\uFEFF/, '');
  const isLines = extension === '.jsonl' || extension === '.ndjson';
  const value = isLines
    ? json
        .split('\n')
        .flatMap((line, n) =>
          line.trim() === '' ? [] : [parseJson(`${file}, line ${n + 1},`, line)],
        )
    : parseJson(file, json);
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
