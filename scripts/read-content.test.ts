import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { readContent } from './read-content.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'content-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(file: string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), 'text');
}

describe('readContent', () => {
  for (const file of [
    'listings/march.txt',
    'listings/README.md',
    'listings/.hidden.txt',
    'listings/2025/april.txt',
    'papers/otters.md',
    'papers/newts.txt',
  ])
    write(file);
  symlinkSync(path.join(dir, 'listings/march.txt'), path.join(dir, 'listings/linked.txt'));
  symlinkSync(path.join(dir, 'nowhere'), path.join(dir, 'listings/broken.txt'));
  symlinkSync(path.join(dir, 'listings/circle.txt'), path.join(dir, 'listings/circle.txt'));
  const content = readContent(dir);
  const namesOf = (files: readonly { path: string }[] = []) =>
    files.map((file) => path.basename(file.path));

  test('reads files and links to files, in the order of their names', () => {
    expect(namesOf(content.listings)).toEqual(['linked.txt', 'march.txt']);
    expect(namesOf(content.papers)).toEqual(['otters.md']);
  });

  test('finds the line whose letters are lost, in whatever file, which is an error', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    const files = ['topics/otters.md', 'kinds/benchmark.md', 'papers/newts.md', 'permalinks.json'];
    for (const file of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), Buffer.from('---\n# J. M\u00fcller\n---\n', 'latin1'));
    }
    const { diagnostics } = buildCorpus(readContent(folder), { related: false });
    const broken = diagnostics.filter(({ rule }) => rule === 'file-not-utf8');
    rmSync(folder, { recursive: true });
    expect(broken.map(({ file }) => path.relative(folder, file))).toEqual(files.toSorted());
    expect(broken).toMatchObject(files.map(() => ({ severity: 'error', line: 2 })));
  });

  test('names what it passes over, of which the corpus warns', () => {
    const passedOver = ['broken.txt', 'circle.txt', '2025', 'newts.txt'];
    expect(content.passedOver?.map((file) => path.basename(file)).toSorted()).toEqual(
      passedOver.toSorted(),
    );
    const { diagnostics } = buildCorpus(content, { related: false });
    const warnings = diagnostics.filter(({ rule }) => rule === 'file-passed-over');
    expect(warnings.map(({ file }) => file).toSorted()).toEqual(content.passedOver?.toSorted());
  });
});
