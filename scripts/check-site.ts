import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { findIssues } from './check-site/find-issues.ts';
import { formatFindings } from './check-site/format-findings.ts';
import { rules } from './check-site/rules.ts';
import { readSiteFolder } from './check-site/site-files.ts';
import { buildSiteIndex, type SiteIndex } from './check-site/site-index.ts';
import { ContentError, runCommand, UsageError } from './command.ts';
import { loadSettings, type Settings } from './settings.ts';
import { inspectInWorkers } from './workers/inspect-in-workers.ts';

const help = `Usage: node scripts/check-site.ts [--dir dist] [--base /papers-demo/]

Walks a built site as a reader would: links, anchors, ids, titles, validity, security, search index, weight.

  --dir   folder of the built site; otherwise that of the settings
  --base  base path it was built for; otherwise that of the settings
  --help  show this`;

await runCommand(help, async () => {
  const { dir, settings } = readOptions();
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new UsageError(
      `There is no built site in ${dir}. Run "npm run build" first, or name its folder with --dir.`,
    );
  }
  const permalinks = readPermalinks(settings);
  const site = await readSite(dir, settings.basePath, permalinks);
  const findings = findIssues(site, rules);
  const report = formatFindings(site, findings);
  if (findings.issues.length > 0) throw new ContentError(report);
  console.log(report);
});

/** Has the pages read and validated in other threads. */
async function readSite(
  dir: string,
  basePath: string,
  permalinks: readonly string[],
): Promise<SiteIndex> {
  const siteFiles = readSiteFolder(dir);
  const inspection = await inspectInWorkers(dir, siteFiles.paths);
  return buildSiteIndex(siteFiles, basePath, permalinks, inspection);
}

function readOptions(): { readonly dir: string; readonly settings: Settings } {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, base: { type: 'string' } } });
  const base = values.base === undefined ? {} : { BASE_PATH: values.base };
  const settings = loadSettings({ ...process.env, ...base });
  return { settings, dir: values.dir === undefined ? settings.outDir : path.resolve(values.dir) };
}

/** @returns the slugs of all papers ever published; none for a site that has not published any. */
function readPermalinks({ contentDir }: Settings): readonly string[] {
  const file = path.join(contentDir, 'permalinks.json');
  if (!existsSync(file)) return [];
  const permalinks = JSON.parse(readFileSync(file, 'utf8'));
  return Object.keys(z.record(z.string(), z.unknown()).parse(permalinks));
}
