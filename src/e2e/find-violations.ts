import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

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
 * What axe finds on a page in both themes and at every zoom, as `theme, window: rule: element: what to do`.
 *
 * The source is evaluated by the debugger and not by a script in the page, so the page keeps its policy, and what the
 * policy blocks still fails the test.
 */
export async function findViolationsEverywhere(page: Page): Promise<readonly string[]> {
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
