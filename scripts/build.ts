import { parseArgs } from 'node:util';
import { buildRecords } from './build-records.ts';
import { buildSearchIndex } from './build-search.ts';
import { runCommand } from './command.ts';
import { createProgress, type Progress } from './progress.ts';
import { publishSite, refuseForeignFolder, restoreLastSite } from './publish-site.ts';
import { renderPages } from './render-pages.ts';
import { loadSettings, type Settings, unknownSiteUrl } from './settings.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writePermalinks } from './write-permalinks.ts';

const help = `Usage: npm run build

Builds the site: content/ → .records/ → pages → search index → dist/.
dist/ is replaced at the very end, so a failed build leaves the last good one as it was. Then the addresses of its papers
are noted in content/permalinks.json.

Settings for one run, from the environment:
  SITE_URL          origin, for example https://example.org
  BASE_PATH         sub-path, for example /papers/
  CONTENT_DIR       folder to read (content)
  OUT_DIR           folder to write (dist)
  RENDER_PROCESSES  1 or 2 (2 for a large site on several processors)

  --help  show this`;

const homeless = `Its feeds, sitemap and previews say ${unknownSiteUrl}, because nothing says where the site will live: set
siteUrl in content/site.yaml, or SITE_URL for one run.`;

/** Builds the whole site into `settings.outDir`. What fails throws, and leaves the last good site as it was. */
export async function buildSite(settings: Settings, progress: Progress): Promise<void> {
  restoreLastSite(settings.outDir);
  refuseForeignFolder(settings.outDir);
  const { corpus } = await buildRecords(settings, progress);
  progress.step('render pages');
  await renderPages(settings);
  writeOfflineList(settings);
  progress.step('index for search');
  const { pages } = await buildSearchIndex({
    siteDir: settings.buildDir,
    recordsDir: settings.recordsDir,
  });
  progress.end();
  publishSite(settings);
  writePermalinks(settings.contentDir, corpus.permalinks);
  progress.print(`${pages} papers can be searched. The site is in ${settings.outDir}`);
}

if (import.meta.main) {
  await runCommand(help, async () => {
    parseArgs({ options: {} });
    const settings = loadSettings();
    await buildSite(settings, createProgress());
    if (settings.siteUrl === unknownSiteUrl) console.log(homeless);
  });
}
