import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';
import { findTypicalPages } from './typical-pages.ts';

const typicalPages = findTypicalPages();

// The tests of widths and of the keyboard open the same pages on the root site.
test.each(typicalPages)('"/%s" opens under a sub-path with a clean console', async (path) => {
  const page = await openPage(path, { site: 'sub' });
  expect(await page.locator('main h1').count()).toBe(1);
});

describe.each<SiteName>(['root', 'sub'])('on the %s site', (site) => {
  test('an unknown address shows a page that leads on', async () => {
    const page = await openPage('nowhere/at/all/', { site, status: 404 });
    expect(await page.getByRole('heading', { name: 'Page not found' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Topics' }).first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/topics\/$/);
  });

  test('an address without its last slash leads to the page', async () => {
    const page = await openPage('topics', { site });
    expect(new URL(page.url()).pathname).toMatch(/\/topics\/$/);
  });
});

test('a paper makes its reader fetch at most 60 kB of fonts', async () => {
  const papers = typicalPages.filter((path) => /^papers\/[^/]+\/$/.test(path));
  expect(papers).toHaveLength(1);
  const page = await openPage(papers[0] ?? '');
  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => /\.woff2?$/.test(name))
      .map(({ encodedBodySize }) => encodedBodySize),
  );
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(60_000);
});
