import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './setup/find-chromium.mjs';

/**
 * A headless browser for pages of our own.
 * @throws Error where there is no Chromium
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run "npm run setup -- --browser".');
  // Containers run as root, where Chromium's sandbox does not start. Only our own pages are opened.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/**
 * A browser for measurements. It ends with the action, whatever comes of it: an open one would keep the process alive.
 * @throws Error where there is no Chromium
 */
export async function withBrowser<T>(action: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await action(browser);
  } finally {
    await browser.close();
  }
}
