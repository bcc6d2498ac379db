import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';

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
  const result = schema.safeParse(parseJson(file, readRecordsBytes(name, recordsDir).toString()));
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

/** The same file as it was written. */
export function readRecordsBytes(name: string, recordsDir: string = findRecordsDir()): Buffer {
  try {
    return readFileSync(path.join(recordsDir, `${name}.json`));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecordsError(`There are no records to build from (${reason}). Run: npm run records`);
  }
}

/** @returns a number that changes whenever the file is written. */
export function recordsVersion(name: string): number {
  return statSync(path.join(findRecordsDir(), `${name}.json`)).mtimeMs;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordsError(`${file} is not JSON. Run "npm run records" to write it anew.`);
  }
}
