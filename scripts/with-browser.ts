import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './setup/find-chromium.mjs';

/**
 * A browser for measurements. It ends with the action, whatever comes of it: an open one would keep the process alive.
 * @throws Error where there is no Chromium
 */
export async function withBrowser<T>(action: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run "npm run setup -- --browser".');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await action(browser);
  } finally {
    await browser.close();
  }
}
