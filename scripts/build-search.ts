import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { PagefindIndex } from 'pagefind';
import * as z from 'zod';
import { type Paper, paperSchema } from '../src/corpus/records.ts';
import { cutThesaurus } from '../src/corpus/search/cut-thesaurus.ts';
import { buildLexicon, type Lexicon } from '../src/corpus/search/lexicon.ts';
import thesaurus from '../src/corpus/search/thesaurus.json' with { type: 'json' };
import type { LexiconManifest } from '../src/elements/search/lexicon.ts';
import type { ThesaurusManifest } from '../src/elements/search/thesaurus.ts';
import { readRecords } from '../src/site/read-records.ts';
import { ContentError, runCommand } from './command.ts';
import { trimIndex } from './search-index/trim-index.ts';
import { loadSettings } from './settings.ts';

const help = `Usage: npm run build:search [-- --site FOLDER]

Indexes a built site for search: pages with data-pagefind-body → pagefind/, records → lexicon/.

  --site FOLDER  the built site (dist)
  --help         show this`;

/**
 * Postings in one file of the word index. A query loads one file per word; Pagefind's default of 20,000 makes files
 * of about 25 kB, of which a word needs little. On a large site the table of all files, which every query loads,
 * outweighs what smaller ones spare. The variable has no option in Pagefind's interface yet: should its name change,
 * searches only load more bytes.
 */
const INDEX_CHUNK_SIZE = { small: 1500, large: 4000 };
const LARGE_SITE = 2000;

/**
 * Files with the texts of pages. A host's limit on files must not be a limit on papers. More make that table longer.
 */
const MOST_FRAGMENTS = 5000;

/** What Pagefind writes beside the index, and this site does not use: it has elements, and a thread, of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** The table of pages. Pagefind's program, too, is loaded by every search, by a name that is known. */
const ALWAYS = /\.pf_meta$/;

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.int() })),
});

export interface SearchIndexReport {
  /** Pages in the index. */
  readonly pages: number;
  /** Size of `pagefind/` and `lexicon/`, in bytes. */
  readonly bytes: number;
  readonly files: number;
}

interface SearchIndexOptions {
  /** Folder of the built site. `pagefind/` and `lexicon/` in it are replaced. */
  readonly siteDir: string;
  /** Folder with `papers.json`. */
  readonly recordsDir: string;
}

/**
 * Indexes a built site.
 * @throws ContentError with Pagefind's own words when it finds an error or no page at all.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndexReport> {
  const { siteDir, recordsDir } = options;
  const pagefindDir = path.join(siteDir, 'pagefind');
  const lexiconDir = path.join(siteDir, 'lexicon');
  for (const folder of [pagefindDir, lexiconDir]) rmSync(folder, { recursive: true, force: true });
  setChunkSize(siteDir);
  const { pages, made: manifest } = await indexPages(siteDir, pagefindDir, () =>
    writeLexicon(readRecords('papers', z.array(paperSchema), recordsDir), lexiconDir),
  );
  for (const file of readdirSync(pagefindDir).filter((name) => UNUSED.test(name))) {
    rmSync(path.join(pagefindDir, file));
  }
  await trimIndex(pagefindDir);
  const always = readdirSync(pagefindDir).filter((name) => ALWAYS.test(name));
  writeFileSync(path.join(lexiconDir, 'manifest.json'), JSON.stringify({ ...manifest, always }));
  const sizes = [pagefindDir, lexiconDir].flatMap(readSizes);
  return { pages, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * Pagefind reads its settings when its program starts; the folders of papers tell how large the site is before that.
 */
function setChunkSize(siteDir: string): void {
  const folder = path.join(siteDir, 'papers');
  const papers = existsSync(folder) ? readdirSync(folder).length : 0;
  const size = papers < LARGE_SITE ? INDEX_CHUNK_SIZE.small : INDEX_CHUNK_SIZE.large;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(size);
}

/** How many pages were indexed, and what was made meanwhile. */
interface Indexed<T> {
  readonly pages: number;
  readonly made: T;
}

/**
 * @param meanwhile is done while Pagefind reads the pages, because that is a process of its own.
 */
async function indexPages<T>(
  siteDir: string,
  outputPath: string,
  meanwhile: () => T,
): Promise<Indexed<T>> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      maxFragments: MOST_FRAGMENTS,
    });
    if (index === undefined) throw toError(errors);
    return await writeIndex(index, siteDir, outputPath, meanwhile);
  } finally {
    await close();
  }
}

async function writeIndex<T>(
  index: PagefindIndex,
  siteDir: string,
  outputPath: string,
  meanwhile: () => T,
): Promise<Indexed<T>> {
  const adding = index.addDirectory({ path: siteDir, glob: 'papers/**/*.html' });
  await setImmediate();
  const made = meanwhile();
  const added = await adding;
  const written = await index.writeFiles({ outputPath });
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw toError(problems);
  const pages = countIndexedPages(outputPath);
  if (pages === 0) throw toError([`There is no paper page in ${siteDir}.`]);
  return { pages, made };
}

/** Pagefind's own count is of files read; its entry file says how many of them it indexed. */
function countIndexedPages(folder: string): number {
  const entry = entrySchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')),
  );
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}

function toError(problems: readonly string[]): ContentError {
  return new ContentError(`The search index could not be built.\n${problems.join('\n')}`);
}

/**
 * Each shard's name carries a hash of its content, so that a browser may keep it for good.
 * @returns what names them
 */
function writeLexicon(papers: readonly Paper[], folder: string): LexiconManifest {
  const lexicon = buildLexicon(papers);
  const topics = listSlugs(papers.flatMap((paper) => paper.topics));
  const subtopics = listSlugs(papers.flatMap((paper) => paper.subtopics ?? []));
  const shards: Record<string, string> = {};
  mkdirSync(folder, { recursive: true });
  for (const [name, shard] of lexicon.shards) {
    const text = JSON.stringify(shard);
    const file = `${name}.${toShortHash(text)}.json`;
    shards[name] = file;
    writeFileSync(path.join(folder, file), text);
  }
  return {
    papers: lexicon.papers,
    topics,
    subtopics,
    shards,
    thesaurus: writeThesaurus(lexicon, folder),
  };
}

/** Its shards are many and small: their folder carries the hash of them all, so that the manifest names one. */
function writeThesaurus(lexicon: Lexicon, parent: string): ThesaurusManifest {
  const files = [...cutThesaurus(thesaurus, lexicon)].map(
    ([name, shard]) => [name, JSON.stringify(shard)] as const,
  );
  const folder = `thesaurus.${toShortHash(JSON.stringify(files))}`;
  mkdirSync(path.join(parent, folder), { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(parent, folder, `${name}.json`), text);
  return { folder, shards: files.map(([name]) => name).join(' ') };
}

function toShortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function listSlugs(assigned: readonly { readonly slug: string }[]): readonly string[] {
  return [...new Set(assigned.map(({ slug }) => slug))].sort();
}

function readSizes(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
}

if (import.meta.main) {
  await runCommand(help, async () => {
    const { values } = parseArgs({ options: { site: { type: 'string' } } });
    const { outDir, recordsDir } = loadSettings();
    const report = await buildSearchIndex({
      siteDir: path.resolve(values.site ?? outDir),
      recordsDir,
    });
    const kilobytes = Math.round(report.bytes / 1000).toLocaleString('en-GB');
    console.log(`${report.pages} pages indexed: ${report.files} files, ${kilobytes} kB.`);
  });
}
