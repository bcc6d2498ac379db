import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ListFile } from '../site/list-file.ts';
import { openPage, type SiteName } from './browser.ts';
import { findTypicalPages } from './typical-pages.ts';

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

/** The first page of a list of each kind. */
const listPaths = new Set(
  findTypicalPages()
    .map((path) => path.replace(/page\/\d+\/$/, ''))
    .filter((path) => /^(?:papers|(?:topics|dates|listings)\/.*[^/])\/$/.test(path)),
);

/** Slugs of all papers that plain links lead to, from the first page of a list to its last. */
async function walkList(page: Page): Promise<ReadonlySet<string>> {
  const next = page.locator('.pager [rel="next"]');
  const slugs = new Set<string>();
  for (;;) {
    const links = await page
      .locator('[data-paper] .card-title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const link of links) slugs.add(link.split('/').at(-2) ?? '');
    if ((await next.count()) === 0) return slugs;
    await next.click();
  }
}

test.each([...listPaths])(
  'of the list "/%s", every paper is reached by plain links',
  async (path) => {
    const page = await openPage(path, withoutScript);
    const name = await page.locator('paper-shelf').getAttribute('data-list');
    const response = await page.request.get(new URL(`/lists/${name}.json`, page.url()).href);
    const { papers }: ListFile = await response.json();
    expect([...(await walkList(page))].toSorted()).toEqual(
      papers.map(([, slug]) => slug).toSorted(),
    );
  },
);

test.each(findTypicalPages())('nothing on "/%s" looks usable and is not', async (path) => {
  const page = await openPage(path, withoutScript);
  const dead = await page
    .locator('button, input, select, textarea, [role="button"], a:not([href])')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.closest('form[action]'))
        .map((control) => control.outerHTML),
    );
  expect(dead).toEqual([]);
});

test('the topics of a list are plain links', async () => {
  const page = await openPage('papers/', withoutScript);
  const links = page.locator('[data-paper] .facts a[href*="/topics/"]');
  expect(await links.count()).toBeGreaterThan(50);
  await links.first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/topics\/[^/]+\/$/);
});

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
