import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { holdAnswers } from './hold-answers.ts';
import { findTypicalPages } from './typical-pages.ts';

const searchBox = 'search-page input[type="search"]';
const narrowBox = 'paper-shelf [name="narrow"]';

const offline = { expectedErrors: /ERR_INTERNET_DISCONNECTED/ };

/** The heaviest page of a paper. */
const paperPath = findTypicalPages().find((path) => /^papers\/[^/]+\/$/.test(path)) ?? '';

function readText(page: Page, selector: string): Promise<string | null> {
  return page.locator(selector).textContent();
}

describe('what takes long says so', () => {
  test('a list to be narrowed, which stays until the answer is there', async () => {
    const page = await openPage('papers/');
    const release = await holdAnswers(page, '**/lists/papers.json');
    await page.fill(narrowBox, 'learning');
    const status = () => readText(page, '[data-narrow-status]');
    await expect.poll(status).toBe('Loading the whole list…');
    expect(await page.locator('[data-whole-list] [data-paper]').first().isVisible()).toBe(true);
    release();
    await expect.poll(status).toMatch(/^\d+ of /);
  });

  test('the search page', async () => {
    const page = await openPage('search/');
    const release = await holdAnswers(page, '**/lexicon/manifest.json');
    await page.fill(searchBox, 'learning');
    const status = () => readText(page, '[data-search-status]');
    await expect.poll(status).toBe('Searching…');
    release();
    await expect.poll(status).toMatch(/papers for “learning”/);
  });

  test('the search box over the page', async () => {
    const page = await openPage('topics/');
    const release = await holdAnswers(page, '**/lexicon/manifest.json');
    await page.keyboard.press('/');
    await page.fill('dialog input[type="search"]', 'learning');
    const status = () => readText(page, 'dialog [role="status"]');
    await expect.poll(status).toBe('Searching…');
    release();
    await expect.poll(status).toMatch(/papers for “learning”/);
  });

  test('but results that are being replaced fade only after 300 ms', async () => {
    const page = await openPage('search/');
    const release = await holdAnswers(page, '**/lexicon/manifest.json');
    const results = page.locator('[data-results]');
    const opacity = () => results.evaluate((element) => getComputedStyle(element).opacity);
    const waited = await page.locator(searchBox).evaluate(async (box: HTMLInputElement) => {
      const faded = new Promise<number>((resolve) => {
        new MutationObserver(() => resolve(performance.now())).observe(document.body, {
          subtree: true,
          attributeFilter: ['data-slow'],
        });
      });
      box.value = 'learning';
      const asked = performance.now();
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return (await faded) - asked;
    });
    expect(waited).toBeGreaterThan(290);
    await expect.poll(opacity).toBe('0.5');
    release();
    await expect.poll(opacity).toBe('1');
  });
});

describe('without a network', () => {
  test('the search says so, and works again when it is back', async () => {
    const page = await openPage('search/', offline);
    await page.context().setOffline(true);
    await page.fill(searchBox, 'learning');
    await page.waitForSelector('search-page [data-state="error"]');
    expect(await readText(page, 'search-page [data-search-status]')).toContain('not');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('search-page [data-state="done"]');
  });

  test('"Show more" says so, and can be tried again', async () => {
    const page = await openPage('search/', { expectedErrors: /ERR_FAILED/ });
    let left = 10;
    await page.route('**/pagefind/fragment/**', (route) => {
      left -= 1;
      return left < 0 ? route.abort() : route.continue();
    });
    await page.fill(searchBox, 'learning');
    await page.waitForSelector('search-page [data-state="done"]');
    const results = page.locator('[data-result]');
    const status = () => readText(page, 'search-page [data-search-status]');
    const found = await status();
    const more = page.locator('[data-more]');
    await more.click();
    await expect.poll(status).toContain('could not be loaded');
    expect(await more.textContent()).toBe('Try again');
    expect(await results.count()).toBe(10);
    left = Number.POSITIVE_INFINITY;
    await more.click();
    await expect.poll(() => results.count()).toBe(30);
    expect(await status()).toBe(found);
    expect(await more.textContent()).toBe('Show more');
  });

  test.each([
    ['search/', searchBox, 'search-page [data-results]'],
    ['topics/', 'dialog input[type="search"]', 'dialog .search-results'],
  ])(
    'a search that nobody waits for any more fails in silence, on %s',
    async (path, box, shown) => {
      const page = await openPage(path, { expectedErrors: /ERR_FAILED/ });
      const asked = Promise.withResolvers<void>();
      const cleared = Promise.withResolvers<void>();
      const failed = Promise.withResolvers<void>();
      await page.route('**/lexicon/manifest.json', async (route) => {
        asked.resolve();
        await cleared.promise;
        await route.abort();
        failed.resolve();
      });
      await page.keyboard.press('/');
      await page.fill(box, 'learning');
      await asked.promise;
      await page.fill(box, '');
      cleared.resolve();
      await failed.promise;
      await page.waitForTimeout(500);
      expect(await page.getAttribute(shown, 'data-state')).toBe('idle');
    },
  );

  test('no paper is said to be missing whose part of the index could not be loaded', async () => {
    const expectedErrors = /ERR_INTERNET_DISCONNECTED|Failed to load the index chunk/;
    const page = await openPage('search/', { expectedErrors });
    await page.fill(searchBox, 'learning');
    await page.waitForSelector('search-page [data-state="done"]');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    for (const query of ['diffusion', 'learning diffusion', '"diffusion model"', '-diffusion']) {
      await page.fill(searchBox, 'learning');
      await page.waitForSelector('search-page [data-state="done"]');
      await page.fill(searchBox, query);
      await page.waitForSelector('search-page [data-state="error"]');
    }
    await page.context().setOffline(false);
    await page.fill(searchBox, 'diffusion');
    await page.waitForSelector('search-page [data-state="done"]');
    expect(await readText(page, 'search-page [data-search-status]')).toMatch(/^\d+ papers/);
  });

  test('the box over the page says so, and leads to the list of all papers', async () => {
    const page = await openPage('topics/', offline);
    await page.route(/\/(?:pagefind|lexicon)\//, (route) => route.abort('internetdisconnected'));
    await page.keyboard.press('/');
    await page.fill('dialog input[type="search"]', 'learning');
    await page.waitForSelector('dialog [data-state="error"]');
    const way = page.locator('dialog').getByRole('link', { name: 'list of all papers' });
    expect(await way.getAttribute('href')).toMatch(/\/papers\/$/);
  });

  test('narrowing says so, and works again when it is back', async () => {
    const page = await openPage('papers/', offline);
    await page.locator(narrowBox).focus();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.fill(narrowBox, 'learning');
    const status = () => readText(page, '[data-narrow-status]');
    await expect.poll(status).toMatch(/could not be loaded/);
    await page.context().setOffline(false);
    await page.fill(narrowBox, 'learnin');
    await expect.poll(status).toMatch(/^\d+ of /);
  });

  test('narrowing that was not begun before says so, and begins when it is back', async () => {
    const page = await openPage('papers/', offline);
    await page.context().setOffline(true);
    await page.fill(narrowBox, 'learning');
    const status = () => readText(page, '[data-narrow-status]');
    await expect.poll(status).toMatch(/cannot be narrowed now/);
    await page.context().setOffline(false);
    await expect.poll(status).toMatch(/^\d+ of /);
  });

  test('keys do no harm', async () => {
    const page = await openPage('papers/', offline);
    await page.context().setOffline(true);
    for (const key of ['j', '?', '/']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/papers/');
    expect(await page.locator('[data-paper]').count()).toBeGreaterThan(0);
  });

  test('a reference can be read, and its tools come when the network is back', async () => {
    const page = await openPage(paperPath, offline);
    const summary = page.locator('.paper-cite summary');
    await page.context().setOffline(true);
    await summary.click();
    expect(await readText(page, '.reference')).toContain('title = ');
    await summary.click();
    await page.context().setOffline(false);
    await summary.click();
    await page.getByRole('button', { name: 'Copy key' }).waitFor();
  });
});
