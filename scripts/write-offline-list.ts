import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OfflineList } from '../src/elements/saved/offline-list.ts';
import { readSiteFolder } from './check-site/site-files.ts';
import type { Settings } from './settings.ts';

/** Scripts, styles and fonts of all pages; their names change with their content. */
const assets = '_astro';

/**
 * What a paper's page is made of: besides the paper, names of topics and listings, acronyms, and the frame around it.
 */
const records = ['papers', 'topics', 'listings', 'acronyms', 'redirects', 'site'];

/**
 * Writes `saved/offline.json` into a rendered site: what a browser must hold, besides the pages of papers, to show them
 * without a network.
 */
export function writeOfflineList({
  buildDir,
  recordsDir,
}: Pick<Settings, 'buildDir' | 'recordsDir'>): void {
  const { paths } = readSiteFolder(path.join(buildDir, assets));
  const files = paths.map((file) => `${assets}/${file}`);
  const hash = createHash('sha256');
  for (const name of records) hash.update(readFileSync(path.join(recordsDir, `${name}.json`)));
  for (const file of files) hash.update(file);
  const list: OfflineList = { edition: hash.digest('hex').slice(0, 8), files };
  writeFileSync(path.join(buildDir, 'saved', 'offline.json'), JSON.stringify(list));
}
