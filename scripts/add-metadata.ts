import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { saveAsUtf8 } from '../src/corpus/find-broken.ts';
import { type FilledSideFile, fillSideFile } from '../src/corpus/papers/fill-side-file.ts';
import { type MetadataMatches, matchMetadata } from '../src/corpus/papers/match-metadata.ts';
import { parseSideFile } from '../src/corpus/papers/parse-side-file.ts';
import { countOf, formatDiagnostics } from '../src/corpus/report.ts';
import { ContentError, UsageError } from './command.ts';
import { decodeText } from './decode-text.ts';
import { type MetadataFile, readMetadata } from './metadata/read-metadata.ts';
import { readContent, toShownPath } from './read-content.ts';
import type { Settings } from './settings.ts';

type Matches = MetadataMatches['matched'];

/**
 * Fills side files from another catalogue, and prints for each paper what was added, what was kept, which titles
 * have no paper, and which entries were left out.
 * @param file JSON, JSONL or BibTeX.
 * @throws ContentError when a side file that would be filled has an error; nothing is written then.
 */
export function addMetadata(settings: Settings, file: string, dryRun: boolean): void {
  const { metadata, leftOut } = readCatalogue(file);
  const { corpus } = buildCorpus(readContent(settings.contentDir), { related: false });
  const { matched, unmatched } = matchMetadata(metadata, corpus.papers);
  const folder = path.join(settings.contentDir, 'papers');
  // All of them first, so that an error in one leaves all as they were.
  const bySlug = Map.groupBy(matched, ({ slug }) => slug);
  const fills = [...bySlug].map(([slug, matches]) =>
    prepareFill(path.join(folder, `${slug}.md`), matches),
  );
  const filled = fills.filter(({ added }) => added.length > 0);
  for (const reason of leftOut) console.log(`Left out: ${reason}`);
  for (const fill of fills) printFill(fill);
  if (!dryRun) for (const { target, text } of filled) writeFile(target, text);
  printUnmatched(unmatched);
  const parts = [
    countOf(metadata.length, 'title'),
    `${countOf(filled.length, 'side file')} filled`,
  ];
  console.log(`${parts.join(', ')}, ${unmatched.length} without a paper.`);
  if (dryRun) console.log('Nothing was written (--dry-run).');
}

/** @throws UsageError when letters would be lost: a side file would keep what stands for them for good. */
function readCatalogue(file: string): MetadataFile {
  const { text, brokenLine } = decodeText(readFileSync(file));
  if (brokenLine === undefined) return readMetadata(file, text);
  throw new UsageError(`${file}, line ${brokenLine}: bytes that are not UTF-8. ${saveAsUtf8}`);
}

/** A side file as it will be. */
type Fill = FilledSideFile & { readonly target: string };

/** @param matches all that is said about the paper: a catalogue may name it twice. */
function prepareFill(target: string, matches: Matches): Fill {
  const entries = matches.map(({ metadata: { title: _, ...fields } }) => fields);
  const { text = '', ...read } = existsSync(target) ? decodeText(readFileSync(target)) : {};
  const { sideFile, diagnostics } = parseSideFile({ path: toShownPath(target), text, ...read });
  if (!sideFile) {
    throw new ContentError(`${formatDiagnostics(diagnostics)}\nNothing was written.`);
  }
  return { ...fillSideFile(entries, text, sideFile.fields), target };
}

function printFill({ target, added, kept }: Fill): void {
  const shown = toShownPath(target);
  if (added.length > 0) console.log(`${shown}: ${added.join(', ')}`);
  if (kept.length > 0) console.log(`${shown}: kept its own ${kept.join(', ')}, which differ.`);
}

function writeFile(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function printUnmatched(unmatched: MetadataMatches['unmatched']): void {
  for (const { title, near } of unmatched) {
    console.log(`No paper has the title "${title}".`);
    for (const paper of near)
      console.log(`  near: "${paper.title}" (content/papers/${paper.slug}.md)`);
  }
}
