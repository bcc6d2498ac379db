import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { findTypicalPages } from './typical-pages.ts';

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 AA and axe's own best practices: all of its rules but the experimental ones. */
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Themes differ in colours alone, so the second one is asked about those. */
const themes = [
  { colorScheme: 'light', runOnly: allRules },
  { colorScheme: 'dark', runOnly: ['color-contrast'] },
] as const;

/** In CSS pixels. A window of 1280 x 800 zoomed to 200 % is one of 640 x 400. */
const windows = [
  { name: '1280 pixels wide', width: 1280, height: 800 },
  { name: '200 % zoom', width: 640, height: 400 },
  { name: '320 pixels wide', width: 320, height: 640 },
];

/**
 * The source is evaluated by the debugger and not by a script in the page, so the page keeps its policy, and what the
 * policy blocks still fails the test.
 */
async function findViolationsEverywhere(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const { colorScheme, runOnly } of themes) {
    await page.emulateMedia({ colorScheme });
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height });
      const violations = await findViolations(page, [...runOnly]);
      found.push(...violations.map((violation) => `${colorScheme}, ${name}: ${violation}`));
    }
  }
  return found;
}

async function findViolations(page: Page, runOnly: string[]): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
    { runOnly, resultTypes: ['violations'], preload: false },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe('axe finds nothing, in both themes, at any zoom,', () => {
  test.each(findTypicalPages())('on "/%s"', async (path) => {
    const page = await openPage(path);
    expect(await findViolationsEverywhere(page)).toEqual([]);
  });

  test('on the page of an unknown address', async () => {
    const page = await openPage('nowhere/', { status: 404 });
    expect(await findViolationsEverywhere(page)).toEqual([]);
  });

  test.each(['search/?q=learning', 'search/?q=%22transformex%22'])(
    'on "/%s" with its answer',
    async (path) => {
      const page = await openPage(path);
      await page.waitForSelector('search-page [data-state="done"]');
      expect(await findViolationsEverywhere(page)).toEqual([]);
    },
  );

  test('in the search box over the page, empty and with results', async () => {
    const page = await openPage('topics/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    expect(await findViolationsEverywhere(page)).toEqual([]);
    await page.fill('dialog input[type="search"]', 'learning');
    await page.waitForSelector('dialog [data-state="done"]');
    expect(await findViolationsEverywhere(page)).toEqual([]);
  });
});
