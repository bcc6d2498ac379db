import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publishSite, refuseForeignFolder, restoreLastSite } from './publish-site.ts';
import { loadSettings } from './settings.ts';

function toSettings() {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperstacks-'));
  return loadSettings({
    OUT_DIR: path.join(folder, 'dist'),
    CACHE_DIR: path.join(folder, 'cache'),
  });
}

function writeSite(dir: string, text: string): void {
  mkdirSync(path.join(dir, 'data'), { recursive: true });
  writeFileSync(path.join(dir, 'data/paper.schema.json'), '{}');
  writeFileSync(path.join(dir, 'index.html'), text);
}

test('a finished site takes the place of the last one, and nothing else stays', () => {
  const settings = toSettings();
  for (const text of ['first', 'second']) {
    writeSite(settings.buildDir, text);
    publishSite(settings);
    expect(readFileSync(path.join(settings.outDir, 'index.html'), 'utf8')).toBe(text);
  }
  expect(existsSync(settings.buildDir)).toBe(false);
  expect(readdirSync(path.dirname(settings.outDir)).toSorted()).toEqual(['cache', 'dist']);
});

test('what cannot be published leaves the last site where it was', () => {
  const settings = toSettings();
  writeSite(settings.outDir, 'first');
  expect(() => publishSite(settings)).toThrow(/ENOENT/);
  expect(readFileSync(path.join(settings.outDir, 'index.html'), 'utf8')).toBe('first');
});

test.each([true, false])(
  'a site that was on its way out comes back (its folder: %s)',
  (isThere) => {
    const { outDir } = toSettings();
    writeSite(path.join(path.dirname(outDir), '.dist-last'), 'first');
    if (isThere) mkdirSync(outDir);
    restoreLastSite(outDir);
    expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('first');
    expect(readdirSync(path.dirname(outDir))).toEqual(['dist']);
  },
);

test('and does not where another took its place', () => {
  const { outDir } = toSettings();
  writeSite(path.join(path.dirname(outDir), '.dist-last'), 'first');
  writeSite(outDir, 'second');
  restoreLastSite(outDir);
  expect(readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('second');
});

test('a folder that holds something else is not replaced', () => {
  const { outDir } = toSettings();
  expect(() => refuseForeignFolder(outDir)).not.toThrow();
  mkdirSync(outDir, { recursive: true });
  expect(() => refuseForeignFolder(outDir)).not.toThrow();
  writeFileSync(path.join(outDir, 'diary.txt'), 'Dear diary');
  expect(() => refuseForeignFolder(outDir)).toThrow(/^OUT_DIR: .* Name an empty or a new one\.$/);
});
