import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { findTypicalPages } from './typical-pages.ts';

/** More than any page has controls: a list of 50 papers has five or so for each. */
const mostTabs = 500;

/** Presses Tab until the focus is on the control with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (label === text) return;
  }
  throw new Error(`Tab never reaches "${text}".`);
}

async function readText(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().textContent())?.trim() ?? '';
}

/** What can be seen of the focus: whether it is marked, and where on the screen it is. */
function readFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const { top, bottom, width, height } = focused.getBoundingClientRect();
    return {
      name: `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)}`,
      isMarked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      isOnScreen: bottom > 0 && top < innerHeight && width > 0 && height > 0,
    };
  });
}

test('the first Tab leads to a link that skips to the text', async () => {
  const page = await openPage('papers/');
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toMatchObject({ isMarked: true, isOnScreen: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test.each(findTypicalPages())('the focus can be seen all the way through "/%s"', async (path) => {
  const page = await openPage(path);
  const unseen = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus === undefined) break;
    if (!focus.isMarked || !focus.isOnScreen) unseen.add(focus.name);
  }
  expect([...unseen]).toEqual([]);
});

test('a list is paged through, and a paper opened, with the keyboard alone', async () => {
  const page = await openPage('papers/');
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/papers/page/2/');
  const title = await readText(page, '[data-paper] a');
  await tabTo(page, title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/papers\/(?!page\/)[^/]+\/$/);
  expect(await readText(page, 'h1')).toBe(title);
});
