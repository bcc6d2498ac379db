import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { holdAnswers } from './hold-answers.ts';
import { findTypicalPages } from './typical-pages.ts';

const searchProgram = /^\/pagefind\/wasm\.[^/]*$/;

const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/**
 * Opens the page again, as if for the first time, on a slow phone: a processor four times slower, 1.6 Mbit/s and 150 ms
 * to every answer, the figures Lighthouse uses. Times measured on it depend on the machine, so that only what must not
 * depend on them is tested.
 */
async function openSlowly(page: Page): Promise<void> {
  const address = page.url();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
}

/** Every move of something that was already shown: how much, and of what. */
function readShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const describe = (node: Node | undefined) =>
          node instanceof Element ? node.outerHTML.slice(0, 60) : node?.textContent;
        new PerformanceObserver((list) =>
          resolve(
            (list.getEntries() as LayoutShift[]).map(
              ({ value, sources }) => `${value}: ${sources.map(({ node }) => describe(node))}`,
            ),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 200);
      }),
  );
}

/** Of the Layout Instability specification; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

test.each([...findTypicalPages(), 'search/?q=learning'])(
  'nothing on "/%s" moves while it loads on a slow phone',
  async (path) => {
    const page = await openPage(path, phone);
    await openSlowly(page);
    expect(await readShifts(page)).toEqual([]);
  },
);

test('nothing moves on a wide screen either', async () => {
  const page = await openPage('search/');
  await openSlowly(page);
  expect(await readShifts(page)).toEqual([]);
});

test.each(['cards', 'titles'])('nothing moves in a tall window that shows %s', async (density) => {
  const page = await openPage('papers/', { viewport: { width: 1200, height: 2000 } });
  await page.evaluate((value) => localStorage.setItem('density', value), density);
  await openSlowly(page);
  expect(await readShifts(page)).toEqual([]);
});

test('a list is painted before the cards far below are laid out', async () => {
  const { page, cards, release } = await openBeforeScript('papers/');
  expect(await isLaidOut(cards.first())).toBe(true);
  expect(await isLaidOut(cards.last())).toBe(false);
  release();
  await expect.poll(() => isLaidOut(cards.last())).toBe(true);
  await expect.poll(() => page.locator('html[data-at-top]').count()).toBe(0);
  expect(await cards.last().getAttribute('data-near')).toBeNull();
});

test('a page that opens below its top has every card in its place at once', async () => {
  const { cards } = await openBeforeScript('papers/#main');
  expect(await isLaidOut(cards.last())).toBe(true);
});

test('going back leads to where the reader was, also after a leap to the end', async () => {
  const page = await openPage('papers/', phone);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.locator('html[data-at-top]').count()).toBe(0);
  const last = page.locator('.cards > .card').last();
  await last.scrollIntoViewIfNeeded();
  const readPlace = () => last.evaluate((card) => Math.round(card.getBoundingClientRect().top));
  const place = await readPlace();
  await last.locator('.card-title a').click();
  await page.waitForURL((url) => /\/papers\/.+/.test(url.pathname));
  await page.goBack();
  await expect.poll(readPlace).toBe(place);
});

/** Opens a list of fifty cards as it is before its script has come, which `release` lets come. */
async function openBeforeScript(address: string) {
  const page = await openPage('about/');
  const release = await holdAnswers(page, '**/_astro/start.*.js');
  await page.goto(new URL(`../${address}`, page.url()).href, { waitUntil: 'commit' });
  const cards = page.locator('.cards > .card');
  await expect.poll(() => cards.count()).toBe(50);
  return { page, cards, release };
}

/** Whether what is in a card has a place on the page. */
function isLaidOut(card: Locator): Promise<boolean> {
  return card
    .locator('.card-title a')
    .evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }));
}

test('the page under the pointer is fetched before the click', async () => {
  const page = await openPage('topics/');
  const link = page.locator('main a[href*="topics/"]').first();
  const prefetched = page.context().waitForEvent('request', {
    predicate: (request) => request.headers()['sec-purpose']?.startsWith('prefetch') ?? false,
  });
  await link.hover();
  expect((await prefetched).url()).toBe(
    await link.evaluate((anchor: HTMLAnchorElement) => anchor.href),
  );
});

test.each(['', 'papers/', 'topics/'])('"/%s" loads one script, by one line', async (address) => {
  const page = await openPage('about/');
  const scripts = collectRequests(page, /^\/_astro\/[^/]*\.js$/);
  await page.goto(new URL(`../${address}`, page.url()).href, { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(2);
});

test('an address with a search asks for what every search loads before its scripts, and once', async () => {
  const page = await openPage('about/');
  const programs = collectRequests(page, searchProgram);
  const manifests = collectRequests(page, /^\/lexicon\/manifest\.json$/);
  const release = await holdAnswers(page, '**/_astro/start.*.js');
  await page.goto(new URL('../search/?q=learning', page.url()).href, { waitUntil: 'commit' });
  await expect.poll(() => [...programs, ...manifests]).toHaveLength(2);
  release();
  await page.waitForSelector('search-page [data-state="done"]');
  expect([...programs, ...manifests]).toHaveLength(2);
});

test('the search page without a search asks for nothing of it', async () => {
  const page = await openPage('about/');
  const files = collectRequests(page, /^\/(?:pagefind|lexicon)\//);
  await page.goto(new URL('../search/', page.url()).href, { waitUntil: 'networkidle' });
  expect(files).toEqual([]);
});

test('a search that opens over a page asks for its program without waiting for its own script', async () => {
  const page = await openPage('topics/');
  const programs = collectRequests(page, searchProgram);
  const release = await holdAnswers(page, '**/_astro/search-worker-*.js');
  await page.keyboard.press('/');
  await page.fill('dialog input[type="search"]', 'learning');
  await expect.poll(() => programs).toHaveLength(1);
  release();
  await page.waitForSelector('dialog [data-result]');
  expect(programs).toHaveLength(1);
});

test.each(['pagefind/wasm.en.pagefind', 'lexicon/manifest.json'])(
  'what the page could not have, "%s", the search asks for again',
  async (file) => {
    const page = await openPage('about/', { expectedErrors: /ERR_FAILED/ });
    await page.context().route(`**/${file}`, (route) => route.abort(), { times: 1 });
    await page.goto(new URL('../search/?q=learning', page.url()).href);
    await page.waitForSelector('search-page [data-state="done"]');
  },
);

/** Addresses of one kind that the page and its threads ask for from now on. */
function collectRequests(page: Page, kind: RegExp): readonly string[] {
  const addresses: string[] = [];
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (kind.test(pathname)) addresses.push(pathname);
  });
  return addresses;
}
