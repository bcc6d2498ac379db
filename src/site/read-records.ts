import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import type { Span } from './to-record-parts.ts';

/** Records that are missing or are not what the schema says: the site cannot be built from them. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
}

/**
 * Reads one file of `.records/`.
 * @param name of the file, without `.json`.
 * @throws RecordsError when the file is missing, is not JSON or does not fit; the message names the first misfit.
 */
export function readRecords<T>(
  name: string,
  schema: z.ZodType<T>,
  recordsDir: string = findRecordsDir(),
): T {
  const file = path.join(recordsDir, `${name}.json`);
  const result = schema.safeParse(parseJson(file, readFile(file).toString()));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.map(String).join('.') || 'the file itself';
  throw new RecordsError(
    `${file}: ${where}: ${issue?.message}. Run "npm run records" to write it anew.`,
  );
}

/** From the environment, which the build sets: code bundled by Astro cannot find the project by its own place. */
function findRecordsDir(): string {
  return path.resolve(process.env['RECORDS_DIR'] || '.records');
}

/**
 * The same file as it was written, or a part of it.
 * @throws RecordsError when the file is missing.
 */
export function readRecordsBytes(name: string, part?: Span): Buffer {
  return readFile(path.join(findRecordsDir(), `${name}.json`), part);
}

function readFile(file: string, part?: Span): Buffer {
  try {
    return part ? readPart(file, part) : readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecordsError(`There are no records to build from (${reason}). Run: npm run records`);
  }
}

function readPart(file: string, { start, end }: Span): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(end - start);
    readSync(handle, bytes, { position: start });
    return bytes;
  } finally {
    closeSync(handle);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordsError(`${file} is not JSON. Run "npm run records" to write it anew.`);
  }
}
