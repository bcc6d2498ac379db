import { expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

const withoutScript = { javaScriptEnabled: false } as const;

test.each<SiteName>(['root', 'sub'])(
  'on the %s site, all papers can be paged through and read',
  async (site) => {
    const page = await openPage('papers/', { ...withoutScript, site });
    const first = await page.locator('[data-paper]').first().getAttribute('data-paper');
    await page.getByRole('link', { name: /next/i }).first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/papers\/page\/2\/$/);
    const card = page.locator('[data-paper]').first();
    const slug = await card.getAttribute('data-paper');
    expect(slug).not.toBe(first);
    await card.getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/papers/${slug}/$`));
    expect((await page.locator('[data-abstract]').textContent())?.length).toBeGreaterThan(80);
  },
);

test('topics and dates lead to papers', async () => {
  for (const path of ['topics/', 'dates/']) {
    const page = await openPage(path, withoutScript);
    await page.locator('main a[href*="topics/"], main a[href*="dates/"]').first().click();
    expect(await page.locator('[data-paper]').count()).toBeGreaterThan(0);
  }
});

test('the search page says what it needs', async () => {
  const page = await openPage('search/', withoutScript);
  expect(await page.locator('noscript p').first().isVisible()).toBe(true);
});
