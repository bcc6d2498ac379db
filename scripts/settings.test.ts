import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSettings, projectDir, SettingsError } from './settings.ts';

const toContent = (siteFile?: string | Buffer) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paperstacks-'));
  if (siteFile !== undefined) writeFileSync(path.join(folder, 'site.yaml'), siteFile);
  return folder;
};

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['papers', '/papers/'],
    ['/papers', '/papers/'],
    ['papers/', '/papers/'],
    ['/a/b/', '/a/b/'],
    ['//a//b', '/a/b/'],
  ])('%s is the base %s', (value, base) => {
    expect(loadSettings({ CONTENT_DIR: toContent(), BASE_PATH: value }).basePath).toBe(base);
  });

  test.each(['a b', '../x', 'a?b', 'https://example.org/a'])('%s is refused', (value) => {
    expect(() => loadSettings({ CONTENT_DIR: toContent(), BASE_PATH: value })).toThrow(
      /^BASE_PATH: .*"\/papers\/"/,
    );
  });
});

describe('REPOSITORY_URL', () => {
  const given = 'https://example.org/you/papers';

  test('is where the content is kept, unless site.yaml says so', () => {
    const read = (siteFile?: string, value?: string) =>
      loadSettings({ CONTENT_DIR: toContent(siteFile), REPOSITORY_URL: value }).repository;
    expect(read(undefined, given)).toBe(given);
    expect(read('repository: https://example.org/mine\n', given)).toBe('https://example.org/mine');
    expect(read(undefined, '')).toBeUndefined();
  });

  test('is refused where it is no address', () => {
    const load = () => loadSettings({ CONTENT_DIR: toContent(), REPOSITORY_URL: 'you/papers' });
    expect(load).toThrow(/^REPOSITORY_URL: .*Example/);
  });
});

describe('RENDER_PROCESSES', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['1', 1],
    ['2', 2],
  ])('%s asks for %s', (value, processes) => {
    const settings = loadSettings({ CONTENT_DIR: toContent(), RENDER_PROCESSES: value });
    expect(settings.renderProcesses).toBe(processes);
  });

  test.each(['0', '3', 'many'])('%s is refused', (value) => {
    expect(() => loadSettings({ CONTENT_DIR: toContent(), RENDER_PROCESSES: value })).toThrow(
      `RENDER_PROCESSES: "${value}" is not 1 or 2.`,
    );
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%s is the origin %s', (value, origin) => {
    expect(loadSettings({ CONTENT_DIR: toContent(), SITE_URL: value }).siteUrl).toBe(origin);
  });

  test.each(['example.org', 'https://example.org/papers', 'ftp://example.org'])(
    '%s is refused',
    (value) => {
      expect(() => loadSettings({ CONTENT_DIR: toContent(), SITE_URL: value })).toThrow(
        /^SITE_URL: .*BASE_PATH/,
      );
    },
  );
});

describe('site.yaml', () => {
  test('is optional', () => {
    expect(loadSettings({ CONTENT_DIR: toContent() })).toMatchObject({
      name: 'Paperstacks',
      pageSize: 50,
    });
  });

  test('is overridden by the environment', () => {
    const folder = toContent('name: My Papers\nbasePath: /old/\n');
    expect(loadSettings({ CONTENT_DIR: folder, BASE_PATH: 'new' })).toMatchObject({
      name: 'My Papers',
      basePath: '/new/',
    });
  });

  test.each([
    ['pageSize: 500\n', /^pageSize: .*accepted keys/],
    ['nmae: X\n', /nmae/],
    ['name: [\n', /^site\.yaml: not valid YAML in line \d/],
    [Buffer.from('name: Zo\u00eb\n', 'latin1'), /^site\.yaml: line 1 .* not UTF-8/],
  ])('%j is refused in one line', (text, message) => {
    const load = () => loadSettings({ CONTENT_DIR: toContent(text) });
    expect(load).toThrow(SettingsError);
    expect(load).toThrow(message);
    expect(load).not.toThrow(/\n/);
  });
});

test('a content folder that is not there is refused', () => {
  expect(() => loadSettings({ CONTENT_DIR: '/nowhere/at/all' })).toThrow(
    /^CONTENT_DIR: there is no folder/,
  );
});

test.each(['.', '..', '/', 'content'])(
  'OUT_DIR %s would destroy what it holds, and is refused',
  (folder) => {
    expect(() => loadSettings({ OUT_DIR: path.resolve(projectDir, folder) })).toThrow(/^OUT_DIR: /);
  },
);
