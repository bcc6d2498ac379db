import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

const touch = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } } as const;

/** Opens the first paper that the page of a letter names, whose abstract marks an acronym. */
async function openMarkedPaper(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage('acronyms/m/', options);
  const papers = await page
    .locator('.defined-in [href*="/papers/"]')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
  for (const paper of papers) {
    await page.goto(paper);
    if ((await page.locator('.abstract abbr').count()) > 1) return page;
  }
  throw new Error('no paper marks an acronym twice in its abstract');
}

function readAfter(page: Page, index: number): Promise<string> {
  return page
    .locator('.abstract abbr')
    .nth(index)
    .evaluate((abbreviation) => getComputedStyle(abbreviation, '::after').content);
}

describe.each([
  ['with', true],
  ['without', false],
])('an acronym in an abstract, %s script', (_, javaScriptEnabled) => {
  test('says what it stands for when it is touched, until something else is', async () => {
    const page = await openMarkedPaper({ ...touch, javaScriptEnabled });
    const abbreviations = page.locator('.abstract abbr');
    const title = (await abbreviations.first().getAttribute('title')) ?? '';
    expect(await readAfter(page, 0)).toBe('none');
    await abbreviations.first().tap();
    expect(await readAfter(page, 0)).toContain(title);
    await abbreviations.nth(1).tap();
    expect(await readAfter(page, 0)).toBe('none');
    await page.locator('h1').tap();
    expect(await readAfter(page, 1)).toBe('none');
  });
});

describe.each<SiteName>(['root', 'sub'])('the pages of acronyms, on the %s site', (site) => {
  test('lead from every letter to what it stands for and the papers that say so', async () => {
    const page = await openPage('about/', { site });
    await page.locator('.site-footer').getByRole('link', { name: 'acronyms' }).click();
    await page.waitForURL('**/acronyms/');
    const letters = await page.locator('.acronym-index h2').count();
    expect(letters).toBeGreaterThan(10);
    await page.locator('.acronym-index li a').last().click();
    await page.waitForURL('**/acronyms/*/#*');
    const entry = page.locator('.acronym-list > :target');
    expect(await entry.locator('dd > p').first().textContent()).not.toBe('');
    expect(await page.locator('.acronym-letters a').count()).toBe(letters);
    await entry.locator('.defined-in a').first().click();
    await page.waitForURL('**/papers/*/');
  });

  test("are where an acronym of a paper's page leads", async () => {
    const page = await openMarkedPaper({ site });
    const term = page.locator('.acronyms dt a').first();
    const short = await term.textContent();
    await term.click();
    await page.waitForURL('**/acronyms/*/#*');
    const entry = page.locator('.acronym-list > :target');
    const shown = await entry.locator('dt').textContent();
    const plain = (text: string | null) => text?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    expect(plain(shown)).toBe(plain(short));
  });

  test('keep meanings apart where papers mean different things', async () => {
    const page = await openPage('acronyms/', { site });
    const ambiguous = page.locator('.acronym-index li:has(.count)').first();
    const meanings = Number.parseInt((await ambiguous.locator('.count').textContent()) ?? '', 10);
    await ambiguous.locator('a').click();
    await page.waitForURL('**/acronyms/*/#*');
    expect(meanings).toBeGreaterThan(1);
    expect(await page.locator('.acronym-list > :target > dd').count()).toBe(meanings);
  });
});
