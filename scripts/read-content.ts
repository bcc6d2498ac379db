import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CorpusSources } from '../src/corpus/corpus.ts';
import type { SourceFile } from '../src/corpus/records.ts';
import { decodeText } from './decode-text.ts';
import { projectDir } from './settings.ts';

/**
 * Reads all texts of a content folder; the only place where the corpus meets the file system.
 *
 * A content folder without `topics/` or `kinds/` uses the ones that come with Paperstacks.
 * @param contentDir absolute.
 */
export function readContent(contentDir: string): CorpusSources {
  const listings = readFolder(path.join(contentDir, 'listings'));
  const topics = readFolder(findFolder(contentDir, 'topics'), '.md');
  const kinds = readFolder(findFolder(contentDir, 'kinds'), '.md');
  const papers = readFolder(path.join(contentDir, 'papers'), '.md');
  return {
    listings: listings.files,
    topics: topics.files,
    kinds: kinds.files,
    papers: papers.files,
    permalinks: readIfThere(path.join(contentDir, 'permalinks.json')),
    passedOver: [listings, topics, kinds, papers].flatMap(({ passedOver }) => passedOver),
  };
}

function findFolder(contentDir: string, name: string): string {
  const own = path.join(contentDir, name);
  return existsSync(own) ? own : path.join(projectDir, 'content', name);
}

function readIfThere(file: string): SourceFile | undefined {
  return existsSync(file) ? readSource(file) : undefined;
}

interface Folder {
  readonly files: readonly SourceFile[];
  /** What lies there as well, as the person would type it: folders, and files of another kind. */
  readonly passedOver: readonly string[];
}

/**
 * Hidden files and README files are not content. Whatever else lies among the listings is read as one, so that a saved
 * web page or a PDF is reported and not passed over.
 */
function readFolder(folder: string, extension = ''): Folder {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const visible = entries.filter(({ name }) => !/^(?:\.|readme\b)/i.test(name));
  const isRead = (entry: Dirent) => isFile(entry) && entry.name.toLowerCase().endsWith(extension);
  const toPaths = (some: readonly Dirent[]) =>
    some.map(({ name }) => path.join(folder, name)).sort();
  return {
    files: toPaths(visible.filter(isRead)).map(readSource),
    passedOver: toPaths(visible.filter((entry) => !isRead(entry))).map(toShownPath),
  };
}

/** A link to a file is one, too. */
function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path.join(entry.parentPath, entry.name)).isFile();
  } catch {
    // It leads nowhere, or in a circle.
    return false;
  }
}

function readSource(file: string): SourceFile {
  return { path: toShownPath(file), ...decodeText(readFileSync(file)) };
}

/** As the person would type it: from the project's folder where the file is below it. */
export function toShownPath(file: string): string {
  const relative = path.relative(projectDir, file);
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/');
}
