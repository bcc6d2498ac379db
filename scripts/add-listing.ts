import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import type { CorpusResult, CorpusSources } from '../src/corpus/corpus.ts';
import type { Diagnostic } from '../src/corpus/diagnostic.ts';
import { parsePartialDate } from '../src/corpus/listing/partial-date.ts';
import { toSlug } from '../src/corpus/papers/slug.ts';
import type { SourceFile } from '../src/corpus/records.ts';
import { countOf, formatDiagnostics, toFileReports } from '../src/corpus/report.ts';
import { addMetadata } from './add-metadata.ts';
import { ContentError, runCommand, UsageError } from './command.ts';
import { decodeText } from './decode-text.ts';
import { readContent, toShownPath } from './read-content.ts';
import { loadSettings, type Settings } from './settings.ts';

const help = `Usage: npm run add -- DUMP.txt [options]
       npm run add -- --metadata FILE [--dry-run]

Puts a raw dump into content/listings/, with front matter above it, and says what it adds.
With an error in the dump nothing is written.

  --date DATE    when the listing was taken: 2025-03-21, or 03-21 if the year is not known
  --title TEXT   what readers see as its name
  --source URL   where it was scraped
  --metadata FILE
                 fill content/papers/ (authors, year, venue, identifiers) from JSON, JSONL or BibTeX,
                 matched by title; what is there already is kept
  --dry-run      only say what would be added
  --help         show this`;

const options = {
  date: { type: 'string' },
  title: { type: 'string' },
  source: { type: 'string' },
  metadata: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Fields = Readonly<Partial<Record<'title' | 'source' | 'date', string>>>;

if (import.meta.main) {
  await runCommand(help, () => {
    refuseTakenOptions(process.env);
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { metadata, 'dry-run': dryRun, ...fields } = values;
    if (metadata === undefined) {
      addListing(loadSettings(), toOnlyFile(positionals), checkFields(fields), dryRun);
    } else {
      refuseMixture(positionals, fields);
      addMetadata(loadSettings(), toOnlyFile([metadata]), dryRun);
    }
  });
}

/**
 * Without the `--` npm takes options for its own, and leaves their values behind.
 * @throws UsageError before anything is written that was only to be looked at
 */
function refuseTakenOptions(env: NodeJS.ProcessEnv): void {
  const isTaken = (name: string) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined;
  const taken = Object.keys(options).filter(isTaken);
  if (taken.length === 0 || process.argv.some((given) => given.startsWith('--'))) return;
  throw new UsageError(
    `npm took --${taken.join(' and --')} for itself. Put "--" before the dump: npm run add -- DUMP.txt --${taken[0]}`,
  );
}

function refuseMixture(positionals: readonly string[], fields: Fields): void {
  if (positionals.length === 0 && Object.keys(fields).length === 0) return;
  throw new UsageError(
    '--metadata stands alone: add the dump first, then what is known of its papers.',
  );
}

function toOnlyFile(positionals: readonly string[]): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError('Name one dump: npm run add -- DUMP.txt (--help shows the options).');
  }
  // npm goes to the project's folder first, and says where it was called.
  const places = [path.resolve(file), path.resolve(process.env['INIT_CWD'] ?? '', file)];
  const [place = ''] = [...places.filter((place) => existsSync(place)), ...places];
  if (!existsSync(place)) throw new UsageError(`There is no file ${place}.`);
  if (!statSync(place).isFile()) throw new UsageError(`${place} is not a file.`);
  return place;
}

function checkFields({ date, title, source }: Fields): Fields {
  const day = date === undefined ? undefined : parsePartialDate(date);
  if (date !== undefined && !day) {
    throw new UsageError(
      `--date: "${date}" is not a date. Give 2025-03-21, or 03-21 if the year is not known.`,
    );
  }
  if (source !== undefined && !/^https?:\/\/\S+$/.test(source)) {
    throw new UsageError(
      `--source: "${source}" is not a web address. It begins with https:// or http://.`,
    );
  }
  return {
    ...(title && { title }),
    ...(source && { source }),
    ...(day && { date: day.replace(/^--/, '') }),
  };
}

/**
 * Adds a dump to the content folder.
 * @throws ContentError when the dump has an error or was added before; nothing is written then.
 */
function addListing(settings: Settings, file: string, fields: Fields, dryRun: boolean): void {
  const sources = readContent(settings.contentDir);
  const dump = decodeText(readFileSync(file));
  const text = toListingText(dump.text, fields);
  const linesAbove = countLines(text) - countLines(dump.text);
  const target = findFreePath(path.join(settings.contentDir, 'listings'), toId(file, fields));
  const brokenLine = dump.brokenLine && dump.brokenLine + linesAbove;
  const listing = { path: toShownPath(target), text, linesAbove, brokenLine };
  refuseSecondTime(sources, text);
  const before = buildCorpus(sources, { related: false });
  const after = buildCorpus(
    { ...sources, listings: [...sources.listings, listing] },
    { related: false },
  );
  const own = after.diagnostics.filter((diagnostic) => diagnostic.file === listing.path);
  printProblems(own, toShownPath(file));
  printSummary(before, after, { listing, own });
  if (!dryRun) writeListing(target, text);
  console.log(dryRun ? 'Nothing was written (--dry-run).' : 'Added. See it with: npm run site');
}

/** @throws when another file has taken the name by now; it stays as it is. */
function writeListing(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
}

/** A dump that brings front matter of its own keeps it. */
function toListingText(dump: string, fields: Fields): string {
  const hasFrontMatter = /^\uFEFF?---\s*\n/.test(dump);
  if (!hasFrontMatter)
    return `---\n${Object.keys(fields).length === 0 ? '' : stringify(fields)}---\n${dump}`;
  if (Object.keys(fields).length === 0) return dump;
  throw new UsageError(
    'The dump has front matter of its own. Edit it there, or remove it, to use --date, --title or --source.',
  );
}

/** By title, else by date, else by the name of the dump. */
function toId(file: string, { title = '', date = '' }: Fields): string {
  return toSlug(title) || date || toSlug(path.parse(file).name) || 'listing';
}

function findFreePath(folder: string, id: string): string {
  let candidate = path.join(folder, `${id}.txt`);
  for (let number = 2; existsSync(candidate); number++)
    candidate = path.join(folder, `${id}-${number}.txt`);
  return candidate;
}

function refuseSecondTime(sources: CorpusSources, text: string): void {
  const toBody = (whole: string) =>
    whole
      .replaceAll('\r\n', '\n')
      .replace(/^\uFEFF?---[\s\S]*?\n---\s*\n/, '')
      .trim();
  const body = toBody(text);
  const same = sources.listings.find((listing) => toBody(listing.text) === body);
  if (same && body !== '')
    throw new ContentError(`This dump was added before: ${same.path} has the same text.`);
}

function countLines(text: string): number {
  return text.split('\n').length;
}

/**
 * Names the dump, and its own lines, because the listing is not written yet.
 * @throws ContentError when there is an error
 */
function printProblems(own: readonly Diagnostic[], dump: string): void {
  if (own.length > 0)
    console.log(`${formatDiagnostics(own.map((one) => ({ ...one, file: dump })))}\n`);
  const errors = own.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    throw new ContentError(`${countOf(errors, 'error')} in the dump. Nothing was written.`);
  }
}

function printSummary(
  before: CorpusResult,
  after: CorpusResult,
  { listing, own }: { readonly listing: SourceFile; readonly own: readonly Diagnostic[] },
): void {
  const [report] = toFileReports(after.parsed, after.corpus.papers, own).filter(
    ({ file }) => file === listing.path,
  );
  const known = new Set(before.corpus.papers.map(({ id }) => id));
  const fresh = after.corpus.papers.filter(({ id }) => !known.has(id));
  const parts = [
    countOf(report?.entries ?? 0, 'entry', 'entries'),
    countOf(fresh.length, 'new paper'),
    countOf(own.length, 'warning'),
  ];
  console.log(`${listing.path}: ${parts.join(', ')}.`);
  for (const { title } of fresh.slice(0, 5)) console.log(`  + ${title}`);
  if (fresh.length > 5) console.log(`  + ${fresh.length - 5} more`);
}
