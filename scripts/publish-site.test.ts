import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publishSite, refuseForeignFolder } from './publish-site.ts';
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
});

test('a folder that holds something else is not replaced', () => {
  const { outDir } = toSettings();
  expect(() => refuseForeignFolder(outDir)).not.toThrow();
  mkdirSync(outDir, { recursive: true });
  expect(() => refuseForeignFolder(outDir)).not.toThrow();
  writeFileSync(path.join(outDir, 'diary.txt'), 'Dear diary');
  expect(() => refuseForeignFolder(outDir)).toThrow(/^OUT_DIR: .* Name an empty or a new one\.$/);
});
