import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../setup/find-chromium.mjs';
import { readPageCost, watchPageCost } from './page-cost.ts';

/** What opening a page for the first time costs a reader with a middling phone. */
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
 * A phone as in Lighthouse's mobile profile: a quarter of this machine's speed, 150 ms to every answer, 1.6 Mbit/s.
 * Opening the connection costs nothing here; on the way to a real host it takes two or three answers' time more.
 */
export const phone = {
  context: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true },
  slowdown: 4,
  line: { latency: 150, throughput: 204_800 },
} as const;

/** Milliseconds without a request after which a page is taken to be done. */
const REST = 500;

/** Opens a page several times, each with nothing kept from before. The line is the host's: see `phone.line`. */
export async function measurePage(url: string, runs: number): Promise<readonly PageCost[]> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run "npm run setup -- --browser".');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const costs: PageCost[] = [];
    for (let run = 0; run < runs; run++) costs.push(await openOnce(browser, url));
    return costs;
  } finally {
    await browser.close();
  }
}

async function openOnce(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ ...phone.context, hasTouch: true });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(watchPageCost);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST);
  const cost = await page.evaluate(readPageCost);
  await context.close();
  return cost;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
}
