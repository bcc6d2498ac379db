import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AtlasPaper } from '../elements/atlas/find-dot.ts';
import { openPage, type SiteName } from './browser.ts';

const line = '[data-atlas-paper] a:visible';

/** Where in the window a dot is that no other is near to, and the paper that it stands for. */
async function findLonelyDot(page: Page) {
  await page.locator('.atlas-map:visible').scrollIntoViewIfNeeded();
  return page.evaluate(async () => {
    const roots = [...document.querySelectorAll<HTMLElement>('[data-atlas]')];
    const root = roots.find((element) => element.checkVisibility());
    const map = root?.querySelector('svg');
    if (!map || !root) throw new Error('There is no map.');
    const papers: AtlasPaper[] = await (await fetch(root.dataset['papers'] ?? '')).json();
    const isAlone = ([x, y]: AtlasPaper) =>
      papers.filter((other) => Math.hypot(other[0] - x, other[1] - y) < 20).length === 1;
    const { left, top, width } = map.getBoundingClientRect();
    const scale = width / map.viewBox.baseVal.width;
    for (const paper of papers.filter(isAlone)) {
      const place = { x: left + paper[0] * scale, y: top + paper[1] * scale };
      const hit = document.elementFromPoint(place.x, place.y);
      if (hit && map.contains(hit) && !hit.closest('a'))
        return { place, slug: paper[2], title: paper[3] };
    }
    throw new Error('No dot stands alone.');
  });
}

describe('the map', () => {
  test.each<SiteName>(['root', 'sub'])(
    'names the paper that the pointer is at, and opens it, on the %s site',
    async (site) => {
      const page = await openPage('atlas/', { site });
      const { place, slug, title } = await findLonelyDot(page);
      await page.mouse.move(place.x, place.y);
      await expect.poll(() => page.locator(line).allTextContents()).toEqual([title]);
      await page.mouse.click(place.x, place.y);
      await page.waitForURL(`**/papers/${slug}/`);
    },
  );

  test('gives a finger a link to the paper', async () => {
    const page = await openPage('atlas/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const { place, slug, title } = await findLonelyDot(page);
    await page.touchscreen.tap(place.x, place.y);
    await expect.poll(() => page.locator(line).allTextContents()).toEqual([title]);
    expect(page.url()).toMatch(/\/atlas\/$/);
    await page.locator(line).click();
    await page.waitForURL(`**/papers/${slug}/`);
  });

  test('leads to topics without script', async () => {
    const page = await openPage('atlas/', { javaScriptEnabled: false });
    const topic = page.locator('.atlas-map:visible a').first();
    const name = (await topic.getAttribute('aria-label'))?.replace(/, [\d,]+ papers?$/, '');
    await topic.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/topics\/.+/);
    expect(await page.textContent('h1')).toBe(name);
  });

  test('says so where its papers cannot be loaded', async () => {
    const page = await openPage('atlas/', { expectedErrors: /ERR_|fetching the script/ });
    const { place } = await findLonelyDot(page);
    await page.context().setOffline(true);
    await page.mouse.move(place.x, place.y);
    await page.getByRole('alert').filter({ hasText: 'Are you offline?' }).waitFor();
  });
});

test('the statistics are those of the records', async () => {
  const page = await openPage('atlas/');
  const { papers } = await page.evaluate(async () => (await fetch('/data/papers.json')).json());
  const readCount = async (name: string) => {
    const row = page.locator('.bars li').filter({ hasText: name });
    return Number.parseInt((await row.locator('.count').textContent()) ?? '', 10);
  };
  const count = (test: (paper: { appearances: unknown[]; links: { kind: string }[] }) => boolean) =>
    papers.filter(test).length;
  expect(await readCount('A link to code')).toBe(
    count(({ links }) => links.some(({ kind }) => kind === 'code')),
  );
  expect(await readCount('Seen in one listing')).toBe(
    count(({ appearances }) => appearances.length === 1),
  );
});
