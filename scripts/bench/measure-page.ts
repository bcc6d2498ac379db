import type { Browser } from 'playwright-core';
import { readPageCost, watchPageCost } from './page-cost.ts';

/** What opening a page for the first time costs a reader with a phone. */
export interface PageCost {
  /** Milliseconds to the largest part of what is seen at first (LCP). */
  readonly largestPaint: number;
  /** Sum of all moves of what was shown (CLS). */
  readonly shift: number;
  /** Milliseconds of each task that held up the page for more than 50. */
  readonly longTasks: readonly number[];
  /** Bytes that came over the network until the largest paint, and in all. */
  readonly bytesBefore: number;
  readonly bytes: number;
  readonly elements: number;
}

/**
 * Screen and line of a phone as in Lighthouse's mobile profile: 150 ms to every answer, 1.6 Mbit/s.
 * Opening the connection costs nothing here; on the way to a real host it takes two or three answers' time more.
 */
const screen = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
export const line = { latency: 150, throughput: 204_800 } as const;

/** Milliseconds without a request after which a page is taken to be done. */
const REST = 500;

/** Opens a page once, with nothing kept from before. The line is the host's: see `line`. */
export async function measurePage(
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<PageCost> {
  const context = await browser.newContext({ ...screen, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchPageCost);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST);
  const cost = await page.evaluate(readPageCost);
  await context.close();
  return cost;
}
