import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a built site, wherever they are kept. */
export interface SiteFiles {
  /** Paths below the site's folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  /** @throws when there is no such file. */
  readonly read: (file: string) => Buffer;
}

/** @param dir folder of the built site; it must exist. */
export function readSiteFolder(dir: string): SiteFiles {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  return { paths, read: (file) => readFileSync(path.join(dir, file)) };
}
