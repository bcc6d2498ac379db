import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

const status = '[data-offline] [role="status"]';

const offline = {
  expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|error occurred when fetching the script/,
};

const toggle = (page: Page) => page.getByRole('checkbox', { name: /without a network/ });

/** Saves the first papers of the list, and opens the reading list. @returns their slugs */
async function saveSome(page: Page, count: number): Promise<readonly string[]> {
  const slugs: string[] = [];
  for (const card of (await page.locator('[data-paper]').all()).slice(0, count)) {
    await card.locator('save-star button').click();
    slugs.push((await card.getAttribute('data-paper')) ?? '');
  }
  await expect.poll(() => page.locator('save-star [aria-pressed="true"]').count()).toBe(count);
  await page.goto(new URL('saved/', page.url().replace(/papers\/$/, '')).href);
  await page.waitForSelector('saved-list[data-state="done"]');
  return slugs;
}

/** Names of what the browser holds for the site, beside its own cache. */
function readKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [...workers.map(({ scope }) => scope), ...(await caches.keys())];
  });
}

describe('papers kept for reading without a network', () => {
  test.each<SiteName>(['root', 'sub'])(
    'open on the %s site with all that belongs to them',
    async (site) => {
      const page = await openPage('papers/', { ...offline, site });
      const [slug = ''] = await saveSome(page, 2);
      await toggle(page).check();
      await expect
        .poll(() => page.textContent(status))
        .toBe('2 papers can be read without a network.');
      const saved = page.url();
      await page.context().setOffline(true);
      await page.goto(`${saved}?mark=none`);
      await page.waitForSelector('saved-list[data-state="done"]');
      expect(await page.locator('[data-cards] [data-paper]').count()).toBe(2);
      await expect.poll(() => page.textContent(status)).toContain('2 papers can be read');
      await page.locator(`[data-paper="${slug}"] a`).first().click();
      await page.waitForURL(`**/papers/${slug}/`);
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(fonts).toBeGreaterThan(0);
      const colour = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
      expect(colour, 'black is what a page has without styles').not.toBe('rgb(0, 0, 0)');
      await page.locator('.paper-cite summary').click();
      await page.getByRole('button', { name: 'Copy key' }).waitFor();
    },
  );

  test('are offered where a page is not kept', async () => {
    const page = await openPage('papers/', { expectedErrors: /ERR_|503/ });
    await saveSome(page, 1);
    await toggle(page).check();
    await expect.poll(() => page.textContent(status)).toContain('1 paper can be read');
    await page.context().setOffline(true);
    await page.goto(new URL('/topics/', page.url()).href);
    expect(await page.textContent('h1')).toBe('There is no network');
    await page.getByRole('link', { name: 'reading list' }).click();
    await page.waitForSelector('saved-list[data-state="done"]');
  });

  test('follow the list, and go when the reader says so', async () => {
    const page = await openPage('papers/', offline);
    const [slug = ''] = await saveSome(page, 2);
    expect(await readKept(page)).toEqual([]);
    await toggle(page).check();
    await expect.poll(() => page.textContent(status)).toContain('2 papers can be read');
    await page.locator(`[data-paper="${slug}"] save-star button`).click();
    await expect
      .poll(() => page.textContent(status))
      .toBe('1 paper can be read without a network.');
    await page.reload();
    await expect.poll(() => toggle(page).isChecked()).toBe(true);
    await toggle(page).uncheck();
    await expect.poll(() => readKept(page)).toEqual([]);
  });

  test('cannot begin without one, and the page says so', async () => {
    const page = await openPage('papers/', offline);
    await saveSome(page, 2);
    await page.context().setOffline(true);
    await toggle(page).click();
    await expect.poll(() => page.textContent(status)).toBe('To begin, this needs a network.');
    expect(await toggle(page).isChecked()).toBe(false);
  });
});
