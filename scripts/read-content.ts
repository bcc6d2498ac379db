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
  return { path: toShownPath(file), text: decodeText(readFileSync(file)) };
}

/** As the person would type it: from the project's folder where the file is below it. */
export function toShownPath(file: string): string {
  const relative = path.relative(projectDir, file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
}

/** Editors on Windows save UTF-16; its byte order mark tells. Bytes that are no text at all become U+FFFD. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
