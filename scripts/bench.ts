import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measurePages } from './bench/measure-pages.ts';
import { measureProcess } from './bench/measure-process.ts';
import { synthesizeContent } from './bench/synthesize-content.ts';
import { runCommand, UsageError } from './command.ts';
import { pagesProgram } from './render-pages.ts';
import { loadSettings, projectDir, type Settings, toEnvironment } from './settings.ts';

const help = `Usage: npm run bench [-- --papers 384,2000,20000]
       npm run bench -- --pages [--runs 5]

Builds sites of invented papers, recombined from real sentences, and prints what each step costs:
seconds, milliseconds a paper, peak memory of all processes together, and bytes of the result.

With --pages, opens pages of the site that was built last, as on a middling and on a slow phone,
and prints what that costs: milliseconds to the largest part that is seen at first (LCP), moves of
what was shown (CLS), the longest task, kilobytes until then and in all, elements.

  --papers N,N   how many papers (384,2000,20000)
  --pages        measure pages instead
  --runs N       how often each page is opened (5)
  --help         show this`;

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

if (import.meta.main) {
  await runCommand(help, async () => {
    const { values } = parseArgs({
      options: {
        papers: { type: 'string', default: '384,2000,20000' },
        pages: { type: 'boolean', default: false },
        runs: { type: 'string', default: '5' },
      },
    });
    if (values.pages) return measureBuiltSite(loadSettings(), Number(values.runs));
    const sizes = values.papers.split(',').map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
      throw new UsageError(
        `--papers: "${values.papers}" is not a list of numbers such as 384,2000.`,
      );
    }
    for (const size of sizes) await benchSite(size);
  });
}

/** @throws UsageError when there is no built site, or the number of runs is none. */
async function measureBuiltSite({ outDir, basePath }: Settings, runs: number): Promise<void> {
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs: give a number such as 5.');
  if (!existsSync(path.join(outDir, 'index.html')))
    throw new UsageError(`There is no built site in ${outDir}. Run "npm run build" first.`);
  await measurePages(outDir, basePath, runs);
}

async function benchSite(papers: number): Promise<void> {
  const settings = toBenchSettings(papers);
  const removeEarlier = setAside(settings.cacheDir);
  synthesizeContent(settings.contentDir, papers);
  console.log(
    `\n${papers} papers${' '.repeat(Math.max(1, 26 - String(papers).length))}seconds  ms/paper  peak MiB`,
  );
  const corpusSeconds = timeCorpus(settings);
  printRow('  records, no neighbours', corpusSeconds, papers, undefined);
  let total = 0;
  for (const { name, args } of toSteps(settings)) {
    const { seconds, peakMiB } = await measureProcess(args, {
      ...toEnvironment(settings),
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    printRow(`  ${name}`, seconds, papers, peakMiB);
    total += seconds;
  }
  printRow('  all steps', total, papers, undefined);
  printBytes(settings.buildDir, papers);
  removeEarlier();
}

/**
 * Takes what an earlier run left out of the way of this one, which would otherwise remove it and be charged for that.
 * @returns a function that removes it, to be called at the end: file systems are slow to give new files the places of
 * those that were just removed.
 */
function setAside(folder: string): () => void {
  const aside = `${folder}-before`;
  if (existsSync(folder)) renameSync(folder, aside);
  return () => rmSync(aside, { recursive: true, force: true });
}

function toBenchSettings(papers: number): Settings {
  const folder = path.join(projectDir, '.cache', 'bench', String(papers));
  const contentDir = path.join(folder, 'content');
  mkdirSync(contentDir, { recursive: true });
  return loadSettings({
    CONTENT_DIR: contentDir,
    OUT_DIR: path.join(folder, 'dist'),
    RECORDS_DIR: path.join(folder, 'records'),
    CACHE_DIR: path.join(folder, 'cache'),
  });
}

function timeCorpus(settings: Settings): number {
  const output = execFileSync(
    process.execPath,
    [path.join(projectDir, 'scripts/bench/time-corpus.ts')],
    {
      env: { ...process.env, ...toEnvironment(settings) },
    },
  );
  return Number(output);
}

/** The steps of a build, each in a process of its own. */
function toSteps({ buildDir, basePath }: Settings): readonly Step[] {
  return [
    { name: 'records', args: ['scripts/build-records.ts'] },
    { name: 'render', args: ['--max-old-space-size=4096', pagesProgram] },
    { name: 'index', args: ['scripts/build-search.ts', '--site', buildDir] },
    { name: 'check', args: ['scripts/check-site.ts', '--dir', buildDir, '--base', basePath] },
  ];
}

function printRow(
  name: string,
  seconds: number,
  papers: number,
  peakMiB: number | undefined,
): void {
  const cells = [
    seconds.toFixed(1),
    ((1000 * seconds) / papers).toFixed(2),
    peakMiB?.toFixed(0) ?? '',
  ];
  console.log(
    name.padEnd(33) + cells.map((cell, column) => cell.padStart(column === 0 ? 7 : 10)).join(''),
  );
}

function printBytes(dir: string, papers: number): void {
  const sizes = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `  ${sizes.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / papers / 1000).toFixed(1)} kB a paper`,
  );
}
