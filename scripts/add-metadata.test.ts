import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';
import { projectDir } from './settings.ts';

const abstract =
  'We study an invented question in several sentences. The answer is long enough to be an abstract.';
const dump = `Calm Ferries on Wide and Quiet Rivers\n\n${abstract}\n\nAmber Lanterns\n\n${abstract}\n`;

/** A content folder with two papers, and a file of metadata beside it. */
function createWorld(name: string, text: string | Buffer) {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperstacks-'));
  const content = path.join(folder, 'content');
  for (const part of ['topics', 'kinds'])
    cpSync(path.join(projectDir, 'content', part), path.join(content, part), { recursive: true });
  mkdirSync(path.join(content, 'listings'));
  mkdirSync(path.join(content, 'papers'));
  writeFileSync(path.join(content, 'listings', 'first.txt'), dump);
  writeFileSync(path.join(folder, name), text);
  const sideFile = path.join(content, 'papers', 'amber-lanterns.md');
  return {
    sideFile,
    add: (...args: string[]) =>
      runNode('scripts/add-listing.ts', ['--metadata', path.join(folder, name), ...args], {
        CONTENT_DIR: content,
      }),
    read: () => readFileSync(sideFile, 'utf8'),
  };
}

const entry = { title: 'AMBER LANTERNS.', authors: ['Grace Hopper'], year: 2024 };
const bibtex = `@article{x, title = {{Amber} Lanterns}, author = {Hopper, Grace and {\\"U}ber, Ada},
  journal = {Lamps}, year = 2024, eprint = {2401.10000}, archiveprefix = {arXiv}}`;

describe('npm run add -- --metadata', () => {
  test.each([
    ['papers.json', JSON.stringify([entry])],
    ['papers.jsonl', `${JSON.stringify(entry)}\n`],
  ])('fills a side file from %s by title', async (name, text) => {
    const { add, read } = createWorld(name, text);
    const { output, succeeded } = await add();
    expect(output).toContain('1 title, 1 side file filled, 0 without a paper');
    expect(succeeded).toBe(true);
    expect(read()).toBe('---\nauthors:\n  - Grace Hopper\nyear: 2024\n---\n');
  });

  test('fills it from BibTeX, with the identifier as text', async () => {
    const { add, read } = createWorld('papers.bib', bibtex);
    expect((await add()).succeeded).toBe(true);
    expect(read()).toBe(
      '---\nauthors:\n  - Grace Hopper\n  - Ada Über\nyear: 2024\nvenue: Lamps\narxiv: "2401.10000"\n---\n',
    );
  });

  test('keeps what a side file says, comments and note too, and says so', async () => {
    const { add, read, sideFile } = createWorld('papers.json', JSON.stringify([entry]));
    writeFileSync(sideFile, '---\nyear: 2023 # as printed\n---\nA note.\n');
    const { output } = await add();
    expect(output).toContain('kept its own year');
    expect(read()).toBe('---\nyear: 2023 # as printed\nauthors:\n  - Grace Hopper\n---\nA note.\n');
  });

  test('takes all that is said about a paper that is named twice, and the first of what differs', async () => {
    const entries = [
      { title: 'Amber Lanterns', doi: '10.1000/182', year: 2023 },
      { ...entry, venue: 'Lamps' },
    ];
    const { add, read } = createWorld('papers.json', JSON.stringify(entries));
    const { output } = await add();
    expect(output).toContain('amber-lanterns.md: year, doi, authors, venue\n');
    expect(output).toContain('kept its own year');
    expect(output).toContain('2 titles, 1 side file filled, 0 without a paper');
    expect(read()).toBe(
      '---\nyear: 2023\ndoi: 10.1000/182\nauthors:\n  - Grace Hopper\nvenue: Lamps\n---\n',
    );
  });

  test('names near titles and takes none of them', async () => {
    const near = { ...entry, title: 'Calm Ferries on Wide Quiet Rivers' };
    const { add, sideFile } = createWorld('papers.json', JSON.stringify([near]));
    const { output } = await add();
    expect(output).toContain('near: "Calm Ferries on Wide and Quiet Rivers"');
    expect(existsSync(sideFile)).toBe(false);
  });

  test('writes nothing where one of several side files has an error', async () => {
    const entries = [{ title: 'Calm Ferries on Wide and Quiet Rivers', year: 2024 }, entry];
    const { add, sideFile } = createWorld('papers.json', `\uFEFF${JSON.stringify(entries)}`);
    writeFileSync(sideFile, '---\nyeer: 2023\n---\n');
    const { output, succeeded } = await add();
    expect(succeeded).toBe(false);
    expect(output).toContain('yeer');
    expect(output).toContain('Nothing was written.');
    expect(readdirSync(path.dirname(sideFile))).toEqual(['amber-lanterns.md']);
  });

  test('with --dry-run writes nothing', async () => {
    const { add, sideFile } = createWorld('papers.json', JSON.stringify([entry]));
    expect((await add('--dry-run')).output).toContain('Nothing was written');
    expect(existsSync(sideFile)).toBe(false);
  });

  test('refuses letters in another encoding', async () => {
    const broken = Buffer.from(bibtex.replace('Grace', 'Gr\u00e2ce'), 'latin1');
    const { add, sideFile } = createWorld('papers.bib', broken);
    const { output, succeeded } = await add();
    expect(succeeded).toBe(false);
    expect(output).toContain('papers.bib, line 1: bytes that are not UTF-8.');
    expect(existsSync(sideFile)).toBe(false);
  });

  test.each([
    ['papers.json', '[{"title": "Amber Lanterns", "yeer": 2024}]', 'entry 1'],
    ['papers.json', 'no json', 'is not JSON'],
    ['papers.json', '{}', 'an array of objects'],
    ['papers.jsonl', `${JSON.stringify(entry)}\n\nno json\n`, 'papers.jsonl, line 3, is not JSON'],
  ])('refuses %s with %s', async (name, text, message) => {
    const { output, succeeded } = await createWorld(name, text).add();
    expect(succeeded).toBe(false);
    expect(output).toContain(message);
  });
});
