import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CorpusResult, CorpusSources } from '../src/corpus/corpus.ts';
import { attachNeighbours } from '../src/corpus/corpus-steps.ts';
import type { PackedSpace } from '../src/corpus/related/space-files.ts';
import {
  formatDiagnostics,
  formatFileReports,
  formatVerdict,
  toFileReports,
} from '../src/corpus/report.ts';
import { formatCount } from '../src/site/format.ts';
import { ContentError, runCommand } from './command.ts';
import { createProgress, type Progress } from './progress.ts';
import { readContent } from './read-content.ts';
import { loadSettings, type Settings } from './settings.ts';
import { buildInWorkers } from './workers/build-in-workers.ts';
import { rankInWorkers } from './workers/rank-in-workers.ts';

const help = `Usage: npm run records

Parses content/ into typed records in .records/ and reports on every listing.
Problems are all printed at once; with an error nothing is written.

  --help  show this`;

/**
 * Builds the records, prints the report and writes `.records/`.
 * @throws ContentError when there is an error in the content; nothing is written then.
 * @throws Error when a thread fails; nothing is written then, either.
 */
export async function buildRecords(settings: Settings, progress: Progress): Promise<CorpusResult> {
  const sources = readContent(settings.contentDir);
  const { result, space } = await buildWithNeighbours(sources, progress);
  const reports = toFileReports(result.parsed, result.corpus.papers, result.diagnostics);
  const { listings, topics, kinds, papers = [], permalinks = [] } = sources;
  const files = [listings, topics, kinds, papers, permalinks].flat().length;
  const problems = formatDiagnostics(result.diagnostics);
  if (problems !== '') progress.print(`${problems}\n`);
  if (hasError(result)) {
    throw new ContentError(formatVerdict(result.diagnostics, files));
  }
  progress.print(`${formatFileReports(reports)}\n`);
  progress.print(
    `${formatCount(result.corpus.papers.length, 'paper')}. ${formatVerdict(result.diagnostics, files)}`,
  );
  writeRecords(settings, result, {
    space,
    report: { files: reports, diagnostics: result.diagnostics },
  });
  return result;
}

/** Ranks no neighbours where there is an error: nothing of the corpus is published then. */
async function buildWithNeighbours(
  sources: CorpusSources,
  progress: Progress,
): Promise<{ readonly result: CorpusResult; readonly space?: PackedSpace }> {
  const result = await buildInWorkers(sources, { onStep: progress.step });
  if (hasError(result)) {
    progress.end();
    return { result };
  }
  progress.step('rank neighbours');
  const { related, space } = await rankInWorkers(result.corpus.papers);
  progress.end();
  return { result: { ...result, corpus: attachNeighbours(result.corpus, related) }, space };
}

function hasError({ diagnostics }: CorpusResult): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function writeRecords(
  settings: Settings,
  { corpus }: CorpusResult,
  others: Readonly<Record<string, unknown>>,
): void {
  const { permalinks: _, ...records } = corpus;
  const { name, tagline, contact, repository, feedAuthority, pageSize, siteUrl, basePath } =
    settings;
  const site = { name, tagline, contact, repository, feedAuthority, pageSize, siteUrl, basePath };
  mkdirSync(settings.recordsDir, { recursive: true });
  for (const [kind, list] of Object.entries({ ...records, ...others, site })) {
    writeJson(path.join(settings.recordsDir, `${kind}.json`), list);
  }
}

/** A list is written one record a line, each by itself, so that the whole never has to fit into one string. */
function writeJson(file: string, records: unknown): void {
  const next = `${file}.next`;
  const handle = openSync(next, 'w');
  try {
    if (Array.isArray(records)) writeList(handle, records);
    else writeSync(handle, JSON.stringify(records));
  } finally {
    closeSync(handle);
  }
  renameSync(next, file);
}

function writeList(handle: number, records: readonly unknown[]): void {
  writeSync(handle, '[\n');
  records.forEach((record, index) => {
    writeSync(handle, `${index === 0 ? '' : ',\n'}${JSON.stringify(record)}`);
  });
  writeSync(handle, '\n]\n');
}

if (import.meta.main) {
  await runCommand(help, async () => {
    parseArgs({ options: {} });
    await buildRecords(loadSettings(), createProgress());
  });
}
