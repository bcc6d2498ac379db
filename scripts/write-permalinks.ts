import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatPermalinks, type Permalinks } from '../src/corpus/papers/permalinks.ts';

/**
 * Writes the addresses of a site that was published into its content, to be committed with it. A file in which nothing
 * changed is left alone, so that a checkout stays clean.
 */
export function writePermalinks(contentDir: string, permalinks: Permalinks): void {
  const file = path.join(contentDir, 'permalinks.json');
  const text = formatPermalinks(permalinks);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
