import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { findTypicalPages } from './typical-pages.ts';

/** In CSS pixels. Close together where phones are, and on both sides of where a layout may change. */
const widths = [320, 340, 360, 400, 440, 480, 560, 640, 720, 768, 800, 900, 1024, 1200, 1440];

test.each(findTypicalPages())('"/%s" fits from 320 to 1440 pixels', async (path) => {
  const page = await openPage(path);
  const overflowing: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    if (content > width) overflowing.push(width);
  }
  expect(overflowing, 'widths at which the page scrolls sideways').toEqual([]);
});

test('what a topic overlaps with is beside its papers, and on a phone below them', async () => {
  const page = await openPage('topics/few-shot-learning/');
  const list = page.locator('paper-shelf');
  const overlaps = page.locator('.topic-overlap');
  for (const [width, beside] of [
    [360, false],
    [1440, true],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const [below, right] = await Promise.all([overlaps.boundingBox(), list.boundingBox()]);
    const isBeside = (below?.x ?? 0) + (below?.width ?? 0) < (right?.x ?? 0);
    const isBelow = (below?.y ?? 0) >= (right?.y ?? 0) + (right?.height ?? 0);
    expect([isBeside, isBelow], `${width} pixels wide`).toEqual([beside, !beside]);
  }
});
