import type { Browser, Page } from 'playwright-core';

export interface BrowserAnswer {
  /** Slugs of the results shown, in order. */
  readonly slugs: readonly string[];
  /** Milliseconds from each further keystroke to its answer. */
  readonly keystrokes: readonly number[];
}

const BOX = 'search-page input[type="search"]';
const DONE = 'search-page [data-state="done"]';

/**
 * Types a query into the search page with an empty cache; then, when all is loaded, takes its last letter away, types
 * it again and adds one, and measures each.
 * @param onAnswered is called when everything that the answer needs was loaded
 */
export async function askBrowser(
  browser: Browser,
  url: string,
  query: string,
  onAnswered: () => void,
): Promise<BrowserAnswer> {
  const context = await browser.newContext();
  try {
    return await askPage(await context.newPage(), url, query, onAnswered);
  } finally {
    await context.close();
  }
}

async function askPage(
  page: Page,
  url: string,
  query: string,
  onAnswered: () => void,
): Promise<BrowserAnswer> {
  await page.goto(`${url}search/`);
  await page.fill(BOX, query);
  await page.waitForSelector(DONE);
  // What a reader sees who pauses: related words, too, were searched where no paper has all words.
  await page.waitForLoadState('networkidle');
  const slugs = await page
    .locator('search-page [data-result]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-result') ?? ''));
  onAnswered();
  const keystrokes: number[] = [];
  for (const next of [query.slice(0, -1), query, `${query}s`]) {
    if (next.trim() !== '') keystrokes.push(await timeInput(page, next));
  }
  return { slugs, keystrokes };
}

/** Milliseconds from a change of the box to the results' being there, measured in the page. */
function timeInput(page: Page, query: string): Promise<number> {
  return page.evaluate(async (value) => {
    const box = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    const results = document.querySelector<HTMLElement>('search-page [data-state]');
    if (!box || !results) throw new Error('There is no search box on the page.');
    const start = performance.now();
    const done = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.dataset['state'] !== 'done') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true });
    });
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await done;
    return performance.now() - start;
  }, query);
}
