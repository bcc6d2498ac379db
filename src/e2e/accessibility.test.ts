import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { findViolationsEverywhere } from './find-violations.ts';
import { findTypicalPages } from './typical-pages.ts';

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
