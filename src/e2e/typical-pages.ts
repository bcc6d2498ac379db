import { statSync } from 'node:fs';
import path from 'node:path';
import { readSiteFolder } from '../../scripts/check-site/site-files.ts';
import { toKind } from '../../scripts/check-site/to-kind.ts';
import { testSites } from '../../scripts/test-sites.ts';

const { dir } = testSites.root;

/**
 * The pages that stand for all others: of every kind of page the one with the most in it, where a layout breaks
 * first. Paths are those that `openPage` takes.
 */
export function findTypicalPages(): readonly string[] {
  const pages = readSiteFolder(dir).paths.filter((file) => file.endsWith('/index.html'));
  const heaviest = [...Map.groupBy(pages, toKind).values()].map(findHeaviest);
  return ['', ...heaviest.map((file) => file.replace(/index\.html$/, ''))];
}

function findHeaviest(files: readonly string[]): string {
  const size = (file: string) => statSync(path.join(dir, file)).size;
  return files.reduce((a, b) => (size(b) > size(a) ? b : a));
}
