import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';

/** Which test site a page is opened on: that under `/`, or that under a sub-path. */
export type SiteName = 'root' | 'sub';

interface OpenOptions extends BrowserContextOptions {
  readonly site?: SiteName;
  /** The status that the page is to be answered with. */
  readonly status?: number;
  /** Errors in the console that the test brings about itself. */
  readonly expectedErrors?: RegExp;
}

interface Expected {
  readonly status: number;
  readonly expectedErrors: RegExp | undefined;
}

let launching: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await launching;
  launching = undefined;
  await browser?.close();
});

/**
 * Opens a page of a test site in a browser of its own making: no cookies, no storage, no cache.
 *
 * The test fails, when it is over, if until then the console had an error, a script threw, the page's
 * Content-Security-Policy blocked something, or anything was asked of another host.
 * @param path from the front page, without a slash in front: `topics/`, `search/?q=lamp`.
 * @param options besides the site, those of a Playwright context: `javaScriptEnabled`, `viewport`, `colorScheme` …
 */
export async function openPage(path: string, options: OpenOptions = {}): Promise<Page> {
  const { site = 'root', status = 200, expectedErrors, ...contextOptions } = options;
  const address = new URL(path, inject('siteUrls')[site]);
  const context = await (await launch()).newContext(contextOptions);
  const page = await context.newPage();
  const problems = watchForProblems(page, address, { status, expectedErrors });
  onTestFinished(async () => {
    await context.close();
    expect(problems, `problems on ${address.pathname}`).toEqual([]);
  });
  const response = await page.goto(address.href);
  expect(response?.status(), `status of ${address.pathname}`).toBe(status);
  return page;
}

function launch(): Promise<Browser> {
  launching ??= launchBrowser();
  return launching;
}

/**
 * Where a page was shown before the transition to it was ready, as on a machine under load, Chromium gives up the
 * transition and reports that, although the pages catch it in the transitions that their events hand them.
 */
const lateTransition = 'Transition was aborted because of invalid state. Page already revealed';

/** @returns the list that problems are added to for as long as the page is open. */
function watchForProblems(page: Page, address: URL, expected: Expected): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message, address, expected)) return;
    problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message }) => {
    if (message !== lateTransition) problems.push(`script: ${message}`);
  });
  page.context().on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^https?:$/.test(protocol) && host !== address.host) problems.push(`asked of ${host}`);
  });
  return problems;
}

/** Chromium writes an error for a page that is answered with 404, even where that is what was wanted. */
function isExpected(
  message: ConsoleMessage,
  address: URL,
  { status, expectedErrors }: Expected,
): boolean {
  if (expectedErrors?.test(message.text())) return true;
  return status >= 400 && message.location().url === address.href;
}
