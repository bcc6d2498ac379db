import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedSite } from '../../scripts/serve.ts';
import { openPage } from './browser.ts';
import { buildInventedSite } from './build-invented-site.ts';
import { findTypicalPages } from './typical-pages.ts';

const searchBox = 'search-page input[type="search"]';
const phone = { viewport: { width: 320, height: 640 } };

/** Whether no line of a text lies under another element. */
function areApart(page: Page, text: string, other: string): Promise<boolean> {
  return page.evaluate(
    ([texts, others]) => {
      const [shown, beside] = [document.querySelector(texts), document.querySelector(others)];
      if (!shown || !beside) throw new Error('There is no such element.');
      const lines = document.createRange();
      lines.selectNodeContents(shown);
      const box = beside.getBoundingClientRect();
      return [...lines.getClientRects()].every(
        (line) =>
          line.right <= box.left ||
          line.left >= box.right ||
          line.bottom <= box.top ||
          line.top >= box.bottom,
      );
    },
    [text, other] as const,
  );
}

/** The heaviest page of a paper. */
const paperPath = findTypicalPages().find((path) => /^papers\/[^/]+\/$/.test(path)) ?? '';

function isWider(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

describe('a site of one paper, undated, in a language written from the right', () => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await buildInventedSite(`---
title: One Paper
---
למידה עמוקה של רשתות נוירונים מלאכותיות

אנו מציגים שיטה חדשה ללמידה עמוקה של רשתות נוירונים מלאכותיות, ומראים כיצד היא משפרת את ההכללה לנתונים חדשים. השיטה פשוטה למימוש, אינה דורשת נתונים נוספים, ומשיגה תוצאות טובות במגוון רחב של משימות.
`);
  });

  afterAll(() => site?.close());

  test('its list, its date and its listing lead to it, and none is paged', async () => {
    for (const path of ['', 'papers/', 'dates/undated/', 'listings/invented/']) {
      const page = await openPage(`${site.url}${path}`);
      expect(await page.locator('[data-paper]').count(), path).toBe(1);
      expect(await page.locator('.pager').count(), path).toBe(0);
    }
  });

  test('its title and abstract run from the right, in the list and on its page', async () => {
    const page = await openPage(`${site.url}papers/`, phone);
    const direction = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('[data-paper] .card-title')).toBe('rtl');
    await page.locator('[data-paper] a').first().click();
    await page.waitForURL('**/papers/*/');
    expect(await direction('h1')).toBe('rtl');
    expect(await direction('.abstract p')).toBe('rtl');
    expect(await isWider(page)).toBe(false);
  });

  test.each(['', 'papers/'])(
    'the star is beside its title, and not over it, on /%s',
    async (path) => {
      for (const viewport of [phone.viewport, { width: 1280, height: 900 }]) {
        const page = await openPage(`${site.url}${path}`, { viewport });
        expect(await areApart(page, '[data-paper] a', '[data-paper] save-star')).toBe(true);
        await page.locator('[data-paper] a').first().click();
        await page.waitForURL('**/papers/*/');
        expect(await areApart(page, '.paper h1', '.paper save-star')).toBe(true);
      }
    },
  );

  test('its page says that no date was given, and shows no heading without content', async () => {
    const list = await openPage(`${site.url}papers/`);
    const [path = ''] = await readPaperPaths(list);
    const page = await openPage(new URL(path, site.url).href);
    expect(await page.locator('.listed-at').textContent()).toContain('date not given');
    expect(await page.locator('.related, .neighbours, .paper-links').count()).toBe(0);
  });

  test('the search finds it', async () => {
    const page = await openPage(`${site.url}search/`);
    await page.fill(searchBox, 'למידה');
    await expect.poll(() => page.locator('[data-result]').count()).toBe(1);
    expect(await page.locator('[data-search-status]').textContent()).toContain('1 paper for');
  });

  test('its list offers nothing to narrow', async () => {
    const page = await openPage(`${site.url}papers/`);
    expect(await page.locator('.shelf-tools').count()).toBe(0);
  });

  test('a topic without papers says so', async () => {
    const page = await openPage(`${site.url}topics/`);
    await page.locator('.topic-card', { hasText: '0 papers' }).locator('a').first().click();
    await page.waitForURL('**/topics/*/');
    expect(await page.locator('.empty').textContent()).toContain('No paper');
    expect(await page.locator('.topic-overlap').count()).toBe(0);
  });
});

test.each([
  ['of many words', 'On the Generalization of Deep Networks under Distribution Shift '.repeat(8)],
  ['of one endless word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(4)],
])('a title %s fits on the narrowest phone', async (_, title) => {
  for (const [path, selector] of [
    [paperPath, 'h1, .related a, .neighbours a span'],
    ['papers/', '.card-title a'],
    ['', '.card-title a, .first-titles a'],
    ['listings/', '.card-title a, .first-titles a'],
    ['search/?q=learning', '[data-result] .card-title a'],
  ] as const) {
    const page = await openPage(path, phone);
    await page.locator(selector).first().waitFor();
    const changed = await page.locator(selector).evaluateAll((places, text) => {
      for (const place of places) place.textContent = text;
      return places.length;
    }, title);
    expect(changed, path).toBeGreaterThan(0);
    expect(await isWider(page), path).toBe(false);
  }
});

describe('an acronym in an abstract', () => {
  test('says in the line what it stands for while it has the focus', async () => {
    const page = await openPage('papers/');
    const abbreviation = page.locator('.abstract abbr').first();
    for (const path of await readPaperPaths(page)) {
      await page.goto(new URL(path, page.url()).href);
      if ((await abbreviation.count()) > 0) break;
    }
    const content = () =>
      abbreviation.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await content()).toBe('none');
    await abbreviation.focus();
    expect(await content()).toContain(await abbreviation.getAttribute('title'));
  });
});

function readPaperPaths(page: Page): Promise<string[]> {
  return page
    .locator('[data-paper] .card-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('where storage is blocked', () => {
  async function openBlocked(path: string): Promise<Page> {
    const page = await openPage(path);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    });
    await page.reload();
    return page;
  }

  test('a theme can be chosen for the page', async () => {
    const page = await openBlocked('about/');
    await page.getByLabel('Theme').selectOption('dark');
    const scheme = () => getComputedStyle(document.documentElement).colorScheme;
    expect(await page.evaluate(scheme)).toBe('dark');
  });

  test('shortcuts are on, and switching them off says that it cannot be kept', async () => {
    const page = await openBlocked('about/');
    await page.keyboard.press('?');
    const box = page.getByRole('checkbox', { name: 'Single-key shortcuts' });
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    expect(await page.locator('.key-switch [role="status"]').textContent()).toContain('remember');
  });

  test('the search finds', async () => {
    const page = await openBlocked('search/');
    await page.fill(searchBox, 'learning');
    await page.waitForSelector('search-page [data-state="done"]');
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  });
});

test('the theme chosen is there before the next page is painted', async () => {
  const page = await openPage('about/', { colorScheme: 'light' });
  await page.getByLabel('Theme').selectOption('dark');
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.reload();
  const scheme = () => getComputedStyle(document.documentElement).colorScheme;
  expect(await page.evaluate(scheme)).toBe('dark');
});

test('without script, no control that needs it is shown', async () => {
  const page = await openPage('search/', { javaScriptEnabled: false });
  expect(await page.locator('theme-switch').isVisible()).toBe(false);
  expect(await page.locator('[data-live]').isVisible()).toBe(false);
});

test('a printed paper is its title, abstract, links, reference and address, and nothing else', async () => {
  const page = await openPage(paperPath);
  await page.emulateMedia({ media: 'print' });
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  for (const selector of ['h1', '.abstract', '.colophon']) expect(await shown(selector)).toBe(true);
  const rest = 'header, footer, aside, nav, .related, .neighbours, button, input, select, summary';
  const visible = await page
    .locator(rest)
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
  expect(visible).toBe(0);
  expect(await page.locator('.colophon').textContent()).toContain('https://papers.example/papers/');
});
