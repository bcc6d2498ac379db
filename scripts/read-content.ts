import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusSources } from '../src/corpus/build-corpus.ts';
import type { SourceFile } from '../src/corpus/records.ts';
import { projectDir } from './settings.ts';

/**
 * Reads all texts of a content folder; the only place where the corpus meets the file system.
 *
 * A content folder without `topics/` or `kinds/` uses the ones that come with Paperstacks.
 * @param contentDir absolute.
 */
export function readContent(contentDir: string): CorpusSources {
  return {
    listings: readFolder(path.join(contentDir, 'listings')),
    topics: readFolder(findFolder(contentDir, 'topics'), '.md'),
    kinds: readFolder(findFolder(contentDir, 'kinds'), '.md'),
    papers: readFolder(path.join(contentDir, 'papers'), '.md'),
    permalinks: readIfThere(path.join(contentDir, 'permalinks.json')),
  };
}

function findFolder(contentDir: string, name: string): string {
  const own = path.join(contentDir, name);
  return existsSync(own) ? own : path.join(projectDir, 'content', name);
}

function readIfThere(file: string): SourceFile | undefined {
  return existsSync(file) ? readSource(file) : undefined;
}

/**
 * Hidden files and README files are not content. Whatever else lies among the listings is read as one, so that a saved
 * web page or a PDF is reported and not passed over.
 */
function readFolder(folder: string, extension = ''): readonly SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !/^readme\b/i.test(entry.name),
    )
    .filter((entry) => entry.name.toLowerCase().endsWith(extension))
    .map((entry) => path.join(folder, entry.name))
    .sort()
    .map(readSource);
}

function readSource(file: string): SourceFile {
  return { path: toShownPath(file), ...decodeText(readFileSync(file)) };
}

/** As the person would type it: from the project's folder where the file is below it. */
export function toShownPath(file: string): string {
  const relative = path.relative(projectDir, file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
}

/** Editors on Windows save UTF-16; its byte order mark tells. Bytes that are no text at all become U+FFFD. */
export function decodeText(bytes: Buffer): Pick<SourceFile, 'text' | 'brokenLine'> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeWide('utf-16le', bytes) };
  if (first === 0xfe && second === 0xff) return { text: decodeWide('utf-16be', bytes) };
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, brokenLine: findBrokenLine(bytes) };
}

function decodeWide(encoding: 'utf-16le' | 'utf-16be', bytes: Buffer): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Counts from 1, by line feeds. */
function findBrokenLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf('\n', start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
