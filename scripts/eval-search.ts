import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { paperSchema } from '../src/corpus/records.ts';
import { readRecords } from '../src/site/read-records.ts';
import { runCommand } from './command.ts';
import { askBrowser } from './eval/ask-browser.ts';
import { type CountedSite, countServedBytes, serveCountedSite } from './eval/counted-site.ts';
import { formatScores, type QueryScore, scoreRanking } from './eval/score-ranking.ts';
import { withBrowser } from './launch-browser.ts';
import { loadSettings, projectDir } from './settings.ts';

const help = `Usage: npm run eval:search [-- --site FOLDER --queries FILE --misses]

Types judged queries into the search page of a built site, in Chromium, and prints how good the answers are, how many
bytes the first answer takes (compressed, empty cache) and how long the next keystroke takes.

  --site FOLDER   the built site (dist)
  --queries FILE  judged queries (src/elements/search/gold/queries-dev.json)
  --misses        also list the queries whose first answer is wrong
  --help          show this`;

const queriesSchema = z.array(
  z.object({ q: z.string(), kind: z.string(), relevant: z.array(z.string()) }),
);

export type JudgedQuery = z.infer<typeof queriesSchema>[number];

export const judgedQueriesFile = path.join(projectDir, 'src/elements/search/gold/queries-dev.json');

interface EvaluationOptions {
  /** Folder of the built site, and its base path. */
  readonly siteDir: string;
  readonly basePath: string;
  readonly recordsDir: string;
  readonly queriesFile: string;
}

/** Asks every judged query of a file in a browser. @returns a score per query, in the order of the file */
export async function evaluateSearch(
  options: EvaluationOptions,
): Promise<(QueryScore & JudgedQuery)[]> {
  const queries = queriesSchema.parse(JSON.parse(readFileSync(options.queriesFile, 'utf8')));
  const titles = readTitles(options.recordsDir);
  const site = await serveCountedSite(options.siteDir, options.basePath);
  try {
    return await withBrowser((browser) => askAll(browser, site, queries, titles));
  } finally {
    await site.close();
  }
}

async function askAll(
  browser: Browser,
  site: CountedSite,
  queries: readonly JudgedQuery[],
  titles: ReadonlyMap<string, string>,
): Promise<(QueryScore & JudgedQuery)[]> {
  const scores: (QueryScore & JudgedQuery)[] = [];
  for (const query of queries) {
    let bytes = 0;
    site.served.length = 0;
    const { slugs, keystrokes } = await askBrowser(browser, site.url, query.q, () => {
      bytes = countServedBytes(site.served);
    });
    const found = slugs.map((slug) => titles.get(slug) ?? slug);
    scores.push({ ...query, ...scoreRanking(found, new Set(query.relevant)), bytes, keystrokes });
  }
  return scores;
}

/** Judgements name papers by the title as scraped. */
function readTitles(recordsDir: string): ReadonlyMap<string, string> {
  const papers = readRecords('papers', z.array(paperSchema), recordsDir);
  return new Map(papers.map(({ slug, title, titleRaw }) => [slug, titleRaw ?? title]));
}

if (import.meta.main) {
  await runCommand(help, async () => {
    const { values } = parseArgs({
      options: {
        site: { type: 'string' },
        queries: { type: 'string' },
        misses: { type: 'boolean' },
      },
    });
    const { outDir, recordsDir, basePath } = loadSettings();
    const scores = await evaluateSearch({
      siteDir: path.resolve(values.site ?? outDir),
      basePath,
      recordsDir,
      queriesFile: path.resolve(values.queries ?? judgedQueriesFile),
    });
    if (values.misses) {
      for (const { kind, q, reciprocalRank } of scores.filter(
        (score) => score.reciprocalRank < 1,
      )) {
        console.log(`${kind}: ${q} (${reciprocalRank.toFixed(2)})`);
      }
    }
    console.log(formatScores(scores));
  });
}
