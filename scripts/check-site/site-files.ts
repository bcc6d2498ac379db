import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toKind } from './to-kind.ts';

/** The files of a built site, wherever they are kept. */
export interface SiteFiles {
  /** Paths below the site's folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  /** @throws when there is no such file. */
  readonly read: (file: string) => Buffer;
  /** @returns bytes. */
  readonly size: (file: string) => number;
}

/** @param dir folder of the built site; it must exist. */
export function readSiteFolder(dir: string): SiteFiles {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  return {
    paths,
    read: (file) => readFileSync(path.join(dir, file)),
    size: (file) => statSync(path.join(dir, file)).size,
  };
}

/** A page, before anyone reads it. */
export interface PageFile {
  readonly file: string;
  /** Pages of one template share it. */
  readonly kind: string;
}

/** Pagefind's own files are its business: only that the search works is ours, and the browser tests show it. */
export const searchFolder = 'pagefind/';

/** The pages among the files of a site. */
export function listPages(paths: readonly string[]): readonly PageFile[] {
  return paths
    .filter((file) => file.endsWith('.html') && !file.startsWith(searchFolder))
    .map((file) => ({ file, kind: toKind(file) }));
}
