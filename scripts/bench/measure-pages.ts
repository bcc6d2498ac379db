import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { toKind } from '../check-site/to-kind.ts';
import { withBrowser } from '../launch-browser.ts';
import { line, measurePage, type PageCost } from './measure-page.ts';
import { findSlowdowns, phones } from './phones.ts';
import { serveCompressed } from './serve-compressed.ts';

/** The kinds of pages that readers come in by, and a search that has an answer. */
const kinds = ['papers', 'topics/*', 'papers/*', 'search'];
const searchQuery = '?q=learning';

const columns = ['LCP ms', 'least', 'CLS', 'longest task', 'kB before', 'kB in all', 'elements'];

/**
 * Opens the front page and the heaviest page of each kind on two phones, and prints what that costs.
 * @param runs how often each is opened; times are the median of all, and the least
 */
export async function measurePages(dir: string, basePath: string, runs: number): Promise<void> {
  const site = await serveCompressed(dir, basePath, line);
  try {
    const slowdowns = await withBrowser(async (browser) =>
      findSlowdowns(await browser.newPage(), phones),
    );
    for (const [at, { name }] of phones.entries())
      await printCosts(site.url, findPages(dir), { name, slowdown: slowdowns[at] ?? 1, runs });
  } finally {
    await site.close();
  }
}

interface Conditions {
  /** Of the phone. */
  readonly name: string;
  readonly slowdown: number;
  readonly runs: number;
}

async function printCosts(
  siteUrl: string,
  pages: readonly NamedPage[],
  { name: phone, slowdown, runs }: Conditions,
): Promise<void> {
  console.log(`\n${phone}: this machine, ${slowdown.toFixed(1)} times slower`);
  console.log(''.padEnd(24) + columns.map((name) => name.padStart(13)).join(''));
  for (const { name, address } of pages) {
    // Another browser for each page, so that none gains by what another has left in it.
    const costs = await withBrowser((browser) =>
      repeat(runs, () => measurePage(browser, siteUrl + address, slowdown)),
    );
    const cells = toCells(costs).map((cell) => cell.padStart(13));
    console.log(name.padEnd(24) + cells.join(''));
  }
}

async function repeat<T>(times: number, action: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let n = 0; n < times; n++) results.push(await action());
  return results;
}

/** A page to open, and its kind. */
interface NamedPage {
  readonly name: string;
  readonly address: string;
}

function findPages(dir: string): readonly NamedPage[] {
  const files = globSync('**/index.html', { cwd: dir }).map((name) =>
    name.split(path.sep).join('/'),
  );
  const size = (file: string) => statSync(path.join(dir, file)).size;
  const heaviest = kinds.flatMap((kind) => {
    const [file] = files.filter((file) => toKind(file) === kind).sort((a, b) => size(b) - size(a));
    return file === undefined ? [] : [{ name: kind, address: file.replace(/index\.html$/, '') }];
  });
  return [
    { name: '(front page)', address: '' },
    ...heaviest,
    { name: `search${searchQuery}`, address: `search/${searchQuery}` },
  ];
}

function toCells(costs: readonly PageCost[]): readonly string[] {
  const values = (read: (cost: PageCost) => number) => costs.map(read).sort((a, b) => a - b);
  const median = (read: (cost: PageCost) => number) => values(read)[costs.length >> 1] ?? 0;
  const longest = (cost: PageCost) => Math.max(0, ...cost.longTasks);
  return [
    median(({ largestPaint }) => largestPaint).toFixed(0),
    (values(({ largestPaint }) => largestPaint)[0] ?? 0).toFixed(0),
    (values(({ shift }) => shift).at(-1) ?? 0).toFixed(3),
    median(longest).toFixed(0),
    (median(({ bytesBefore }) => bytesBefore) / 1000).toFixed(1),
    (median(({ bytes }) => bytes) / 1000).toFixed(1),
    median(({ elements }) => elements).toFixed(0),
  ];
}
