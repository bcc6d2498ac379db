import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { fillSideFile } from '../src/corpus/papers/fill-side-file.ts';
import { type MetadataMatches, matchMetadata } from '../src/corpus/papers/match-metadata.ts';
import { parseSideFile } from '../src/corpus/papers/parse-side-file.ts';
import { countOf, formatDiagnostics } from '../src/corpus/report.ts';
import { ContentError } from './command.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { decodeText, readContent, toShownPath } from './read-content.ts';
import type { Settings } from './settings.ts';

type Match = MetadataMatches['matched'][number];

/**
 * Fills side files from another catalogue, and prints for each paper what was added, what was kept, and which titles
 * have no paper.
 * @param file JSON, JSONL or BibTeX.
 * @throws ContentError when a side file that would be filled has an error; nothing of it is written then.
 */
export function addMetadata(settings: Settings, file: string, dryRun: boolean): void {
  const metadata = readMetadata(file, decodeText(readFileSync(file)));
  const { corpus } = buildCorpus(readContent(settings.contentDir), { related: false });
  const { matched, unmatched } = matchMetadata(metadata, corpus.papers);
  const folder = path.join(settings.contentDir, 'papers');
  const filled = matched.filter((match) => fillFile(match, folder, dryRun)).length;
  printUnmatched(unmatched);
  const parts = [countOf(metadata.length, 'title'), `${filled} filled a side file`];
  console.log(`${parts.join(', ')}, ${unmatched.length} without a paper.`);
  if (dryRun) console.log('Nothing was written (--dry-run).');
}

/** @returns whether the file says more than before. */
function fillFile({ metadata, slug }: Match, folder: string, dryRun: boolean): boolean {
  const { title: _, ...fields } = metadata;
  const target = path.join(folder, `${slug}.md`);
  const shown = toShownPath(target);
  const text = existsSync(target) ? decodeText(readFileSync(target)) : undefined;
  const { sideFile, diagnostics } = parseSideFile({ path: shown, text: text ?? '' });
  if (!sideFile) throw new ContentError(formatDiagnostics(diagnostics));
  const filled = fillSideFile(fields, text, sideFile.fields);
  if (filled.added.length > 0) console.log(`${shown}: ${filled.added.join(', ')}`);
  if (filled.kept.length > 0) {
    console.log(`${shown}: kept its own ${filled.kept.join(', ')}, which differ.`);
  }
  if (filled.added.length === 0) return false;
  if (!dryRun) writeFile(target, filled.text);
  return true;
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
