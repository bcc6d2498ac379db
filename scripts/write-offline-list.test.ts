import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeOfflineList } from './write-offline-list.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'offline-list-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function readList(): unknown {
  writeOfflineList({ buildDir: path.join(folder, 'site'), recordsDir: folder });
  return JSON.parse(readFileSync(path.join(folder, 'site/saved/offline.json'), 'utf8'));
}

const records = ['papers', 'topics', 'listings', 'acronyms', 'redirects', 'site'];

test('the list names all scripts, styles and fonts, and changes with whatever pages show', () => {
  for (const name of records) write(`${name}.json`, '[]');
  for (const name of ['_astro/b.js', '_astro/fonts/a.woff2', 'saved/index.html']) {
    write(`site/${name}`, '');
  }
  const list = readList();
  expect(list).toEqual({
    edition: expect.stringMatching(/^[\da-f]{8}$/),
    files: ['_astro/b.js', '_astro/fonts/a.woff2'],
  });
  expect(readList()).toEqual(list);
  const others = records.map((name) => {
    write(`${name}.json`, '[1]');
    return readList();
  });
  expect(new Set([list, ...others].map((one) => JSON.stringify(one))).size).toBe(7);
});
