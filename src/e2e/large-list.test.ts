import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ListFile, ListRow } from '../site/list-file.ts';
import { openPage } from './browser.ts';

const papers = 20_000;
const cards = 'paper-shelf > [data-whole-list] ~ div [data-paper]';

/** Opens the list of all papers as if it had 20,000: those of the site over and over, each under its own address. */
async function openLargeList(): Promise<Page> {
  const page = await openPage('papers/');
  await page.route('**/lists/papers.json', async (route) => {
    const response = await route.fetch();
    const file: ListFile = await response.json();
    await route.fulfill({ response, json: { ...file, papers: repeatRows(file.papers) } });
  });
  return page;
}

function repeatRows(rows: readonly ListRow[]): readonly ListRow[] {
  const copies = Array.from({ length: Math.ceil(papers / rows.length) }, (_, copy) =>
    rows.map(([number, slug, ...rest]): ListRow => [number, `${slug}-${copy}`, ...rest]),
  );
  return copies.flat().slice(0, papers);
}

function readStatus(page: Page): Promise<string | null> {
  return page.locator('[data-narrow-status]').textContent();
}

test('a list of 20,000 papers is sorted and narrowed, and shown 50 at a time', async () => {
  const page = await openLargeList();
  await page.selectOption('[name="sort"]', 'title');
  await expect.poll(() => readStatus(page)).toBe('All 20,000 papers.');
  expect(await page.locator(cards).count()).toBe(50);
  await page.getByRole('button', { name: 'Show more' }).click();
  expect(await page.locator(cards).count()).toBe(100);
  await page.check('[name="code"]');
  await expect.poll(() => readStatus(page)).toMatch(/^[\d,]+ of 20,000 papers\.$/);
  expect(await page.locator(cards).count()).toBe(50);
});
