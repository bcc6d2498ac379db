import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectPages, planInspection } from '../check-site/inspect-pages.ts';
import { readSiteFolder } from '../check-site/site-files.ts';
import { inspectInWorkers } from './inspect-in-workers.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'inspect-'));

beforeAll(() => {
  for (const animal of ['otters', 'beavers', 'herons', 'newts', 'trout']) {
    const folder = path.join(dir, 'papers', animal);
    mkdirSync(folder, { recursive: true });
    const html = `<!doctype html><title>${animal}</title><h1 id="top">${animal}</h1><a href="/${animal}/">more</a><b></i>`;
    writeFileSync(path.join(folder, 'index.html'), html);
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('inspectInWorkers', () => {
  test.each([1, 2, 7])('gives with %i threads what one inspection gives', async (workers) => {
    const files = readSiteFolder(dir);
    const inspection = await inspectInWorkers(dir, files.paths, workers);
    expect(inspection.pages.map(({ title }) => title)).toEqual([
      'beavers',
      'herons',
      'newts',
      'otters',
      'trout',
    ]);
    expect(inspection.validation.problems.length).toBeGreaterThan(0);
    expect(inspection).toEqual(inspectPages(files, planInspection(files.paths)));
  });

  test('fails when a page cannot be read, and says what happened', async () => {
    await expect(inspectInWorkers(dir, ['missing/index.html'], 1)).rejects.toMatchObject({
      message: 'A thread that inspects pages failed.',
      cause: { code: 'ENOENT' },
    });
  });
});
