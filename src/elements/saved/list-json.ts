import { isRecord } from '../is-record.ts';
import { readSavedPaper, type SavedPaper } from './saved-paper.ts';

/** Tells our own files from other JSON. */
const FORMAT = 'paperstacks-reading-list';

/** The list as a file to keep, with all that is in it. */
export function formatListJson(papers: readonly SavedPaper[], exported: string): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, exported, papers }, undefined, 2)}\n`;
}

/**
 * Reads such a file, also one of a newer version, as far as it can be understood.
 * @returns undefined for any other text
 */
export function parseListJson(text: string): SavedPaper[] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file['format'] !== FORMAT || !Array.isArray(file['papers']))
      return undefined;
    return file['papers'].flatMap((record) => readSavedPaper(record) ?? []);
  } catch {
    return undefined;
  }
}
