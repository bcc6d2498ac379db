import { gzipSync } from 'node:zlib';
import { resolveAddress, toFile } from '../address.ts';
import type { Page } from '../page.ts';
import { readScriptImports } from '../read-script-imports.ts';
import type { Report, Rule } from '../rule.ts';
import { samplePages } from '../sample.ts';
import type { SiteIndex } from '../site-index.ts';
import { isPaperPage } from './paper-pages.ts';

const sampledPerKind = 1000;

/** Most bytes that a page may make a reader fetch, compressed where a host compresses. 1 kB is 1,000 bytes. */
const budgets = {
  paper: { limit: 14_000, what: 'a paper page with its style sheets' },
  script: { limit: 6000, what: 'the script that loads before any interaction' },
  fonts: { limit: 60_000, what: 'the preloaded fonts' },
} as const;

/** No page makes its reader fetch more than the budgets allow. */
export const byteBudgets: Rule = {
  name: 'byte-budgets',
  check(site, report) {
    const sizes = createSizes(site);
    const pages = samplePages(site.pages, sampledPerKind);
    if (pages.length < site.pages.length) {
      report.remark(
        `Weights are those of a sample: ${pages.length} of ${site.pages.length} pages.`,
      );
    }
    compare(budgets.paper, pages.filter(isPaperPage), sizes.paper, report);
    compare(budgets.script, pages, sizes.script, report);
    compare(budgets.fonts, pages, sizes.fonts, report);
  },
};

type Budget = (typeof budgets)[keyof typeof budgets];

function compare(
  { limit, what }: Budget,
  pages: readonly Page[],
  toSize: (page: Page) => number,
  report: Report,
): void {
  const sizes = pages.map((page) => ({ file: page.file, bytes: toSize(page) }));
  const heaviest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0];
  if (heaviest === undefined) return;
  const tooHeavy = sizes.filter(({ bytes }) => bytes > limit).map(({ file }) => file);
  const found = `${formatKilobytes(heaviest.bytes)} at most (in ${heaviest.file})`;
  report.remark(`Weight of ${what}: ${found}; ${formatKilobytes(limit)} allowed.`);
  if (tooHeavy.length === 0) return;
  report.issue(
    `The weight of ${what} is ${found}; ${formatKilobytes(limit)} are allowed.`,
    tooHeavy,
  );
}

/** Measures pages. What many pages share is measured once. */
function createSizes(site: SiteIndex) {
  const compressed = new Map<string, number>();
  const compressedSize = (file: string): number => {
    const known = compressed.get(file);
    if (known !== undefined) return known;
    const size = site.files.has(file) ? gzipSync(site.read(file)).length : 0;
    compressed.set(file, size);
    return size;
  };
  const inlineScript = (page: Page) => page.inlineCode.filter(({ kind }) => kind === 'script');
  return {
    paper: (page: Page) =>
      sum([page.file, ...toFiles(page.styleSheets, page.address, site)].map(compressedSize)),
    script: (page: Page) =>
      sum([...findScripts(page, site)].map(compressedSize)) +
      sum(inlineScript(page).map(({ bytes }) => bytes)),
    fonts: (page: Page) =>
      sum(toFiles(page.preloadedFonts, page.address, site).map((file) => site.read(file).length)),
  };
}

/** The scripts of a page, and all that they import by themselves. */
function findScripts(page: Page, site: SiteIndex): ReadonlySet<string> {
  const found = new Set(toFiles(page.scripts, page.address, site));
  for (const file of found) {
    const { eager } = readScriptImports(site.read(file).toString());
    for (const imported of toFiles(eager, site.basePath + file, site)) found.add(imported);
  }
  return found;
}

/** Files that do not exist weigh nothing; another rule reports them. */
function toFiles(hrefs: readonly string[], from: string, site: SiteIndex): readonly string[] {
  return [...new Set(hrefs)].flatMap((href) => {
    const address = resolveAddress(href, from, site);
    const file = address?.isInternal ? toFile(address.path, site.basePath) : undefined;
    return file !== undefined && site.files.has(file) ? [file] : [];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
