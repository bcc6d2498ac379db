import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';
import { holdAnswers } from './hold-answers.ts';

const pageBox = 'search-page input[type="search"]';
const dialogBox = 'dialog input[type="search"]';

async function searchPage(page: Page, query: string): Promise<void> {
  await page.fill(pageBox, query);
  await page.waitForSelector('search-page [data-state="done"]');
}

function readResults(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((result) => result.getAttribute('data-result')));
}

function readAddress(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Any paper of the site: its slug and title, from the list of all papers. */
async function pickPaper(page: Page): Promise<{ slug: string; title: string }> {
  const card = page.locator('[data-paper]').nth(3);
  const slug = (await card.getAttribute('data-paper')) ?? '';
  return { slug, title: (await card.locator('a').first().textContent()) ?? '' };
}

/** A sub-topic of the first topic that has one. */
async function findSubtopic(page: Page): Promise<{ slug: string; papers: number }> {
  const data = await page.request.get(new URL('/data/topics.json', page.url()).href);
  const { topics = [] } = await data.json();
  for (const { subtopics = [] } of topics) {
    for (const { slug, papers } of subtopics) return { slug, papers };
  }
  throw new Error('No topic has a sub-topic.');
}

describe('the search box over the page', () => {
  test.each<SiteName>(['root', 'sub'])(
    'finds a known title first, on the %s site',
    async (site) => {
      const page = await openPage('papers/', { site });
      const { slug, title } = await pickPaper(page);
      await page.keyboard.press('/');
      await page.fill(dialogBox, title);
      await page.waitForSelector('dialog [data-state="done"]');
      expect((await readResults(page))[0]).toBe(slug);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/papers/${slug}/`);
    },
  );

  test.each(['/', 'Control+k', 'Meta+k'])(
    '%s opens it, Esc closes it and gives the focus back',
    async (key) => {
      const page = await openPage('topics/');
      const link = page.locator('main a').first();
      await link.focus();
      await page.keyboard.press(key);
      await page.waitForSelector('dialog[open]');
      expect(await page.evaluate(() => document.activeElement?.matches('dialog input'))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  test('Esc closes it at once, also with something in the box', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    await page.fill(dialogBox, 'learning');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('without a network it says that it cannot be loaded', async () => {
    const page = await openPage('about/', { expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await expect.poll(() => page.locator('[role="alert"]').textContent()).toContain('offline');
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  test('what is typed before it is there is not lost, nor taken for keys of the page', async () => {
    const page = await openPage('papers/');
    const { slug } = await pickPaper(page);
    await page.goto(new URL(`/papers/${slug}/`, page.url()).href);
    const release = await holdAnswers(page, '**/search-dialog*.js');
    await page.keyboard.type('/slow lamps');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    release();
    await page.waitForSelector('dialog[open]');
    expect(await page.inputValue(dialogBox)).toBe('slow lamps');
    await page.waitForSelector('dialog [data-state="done"]');
    expect(await page.getAttribute('.paper save-star button', 'aria-pressed')).toBe('false');
  });

  test('the arrow keys walk through the results, and a letter goes on in the box', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    await page.fill(dialogBox, 'learning');
    await page.waitForSelector('dialog [data-state="done"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const [, second] = await page.locator('dialog [data-result] a').all();
    expect(await second?.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('s');
    expect(await page.inputValue(dialogBox)).toBe('learnings');
  });

  test('Ctrl Enter opens a result in a new tab', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    await page.fill(dialogBox, 'learning');
    await page.waitForSelector('dialog [data-state="done"]');
    await page.keyboard.press('ArrowDown');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    expect((await opened).url()).toContain('/papers/');
    expect(await page.locator('dialog[open]').count()).toBe(1);
  });

  test('Enter in the box leads to the search page', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    await page.fill(dialogBox, 'learning');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=learning');
    await page.waitForSelector('search-page [data-state="done"]');
    expect((await readResults(page)).length).toBeGreaterThan(0);
  });

  test('the key "/" can be switched off for good', async () => {
    const page = await openPage('');
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: /opens the search/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    expect(await page.inputValue(dialogBox)).toBe('');
    expect(await page.locator('.search-link kbd').isVisible()).toBe(false);
  });

  test('nothing of the search is loaded before it is used', async () => {
    const page = await openPage('topics/');
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(files.filter((file) => /pagefind|lexicon|search-dialog/.test(file))).toEqual([]);
  });
});

describe('the search page', () => {
  test.each(['search/', 'search/?q=lamps'])(
    '%s answers what was typed before its script was there',
    async (path) => {
      const page = await openPage('topics/');
      const release = await holdAnswers(page, '**/search-page*.js');
      await page.goto(new URL(path, page.url().replace('topics/', '')).href);
      await page.fill(pageBox, 'learning');
      release();
      await page.waitForSelector('search-page [data-state="done"]');
      expect(await page.inputValue(pageBox)).toBe('learning');
      await expect.poll(() => readAddress(page)).toEqual({ q: 'learning' });
    },
  );

  test('the address says what is shown, and Back restores it', async () => {
    const page = await openPage('search/');
    await searchPage(page, 'learning');
    await page.keyboard.press('Enter');
    const before = await readResults(page);
    const value = await page
      .locator('[data-facet="topic"] [data-value]')
      .first()
      .getAttribute('data-value');
    const box = page.locator(`[data-facet="topic"] input[value="${value}"]`);
    await box.check();
    await expect.poll(() => readAddress(page)).toHaveProperty('topic', value);
    await page.waitForSelector('search-page [data-state="done"]');
    expect(await readResults(page)).not.toEqual(before);
    await page.goBack();
    await expect.poll(() => readAddress(page)).toEqual({ q: 'learning' });
    await expect.poll(() => readResults(page)).toEqual(before);
    expect(await box.isChecked()).toBe(false);
  });

  test('typing on after a search that was sent or opened begins a new one, and Back leads to the old', async () => {
    const page = await openPage('search/?q=learning&sort=date');
    await page.waitForSelector('search-page [data-state="done"]');
    const before = await readResults(page);
    await page.locator(pageBox).fill('reinforce');
    await page.locator(pageBox).press('End');
    await page.keyboard.type('ment');
    await expect.poll(() => readAddress(page)).toEqual({ q: 'reinforcement', sort: 'date' });
    await page.keyboard.press('Enter');
    await page.goBack();
    await expect.poll(() => readAddress(page)).toEqual({ q: 'learning', sort: 'date' });
    await expect.poll(() => readResults(page)).toEqual(before);
  });

  test('the arrow keys lead from the box to the results, and Enter opens one', async () => {
    const page = await openPage('search/');
    await searchPage(page, 'learning');
    const [first] = await readResults(page);
    await page.locator(pageBox).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const focused = await page.evaluate(() =>
      document.activeElement?.closest('[data-result]')?.getAttribute('data-result'),
    );
    expect(focused).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/papers/${first}/`);
  });

  test.each(['???', '🙂', '%'])('%s finds nothing, because it has no word', async (query) => {
    const page = await openPage('search/');
    await searchPage(page, query);
    await expect
      .poll(() => page.locator('[data-search-status]').textContent())
      .toContain('No paper');
    expect(await readResults(page)).toEqual([]);
  });

  test('a query of one endless word stays within a narrow window', async () => {
    const page = await openPage('search/', { viewport: { width: 320, height: 640 } });
    await searchPage(page, 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });

  test('Back from a paper restores the results shown and the place on the page', async () => {
    const page = await openPage('search/?q=learning');
    await page.waitForSelector('search-page [data-state="done"]');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(async () => (await readResults(page)).length).toBe(30);
    await page.locator('[data-result] h3 a').nth(25).click();
    await page.waitForURL('**/papers/**');
    await page.goBack();
    await expect.poll(async () => (await readResults(page)).length).toBe(30);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('facets narrow, and say how many papers each value leaves', async () => {
    const page = await openPage('search/');
    const item = page.locator('[data-facet="code"] [data-value="yes"]');
    const count = async () => Number(await item.locator('.count').textContent());
    const onSite = await count();
    await searchPage(page, 'learning');
    await expect.poll(count).toBeLessThan(onSite);
    const left = await count();
    await item.locator('input').check();
    await expect
      .poll(() => page.locator('[data-search-status]').textContent())
      .toContain(`${left} papers`);
  });

  test('without a query, a facet lists all its papers, in the order chosen', async () => {
    const page = await openPage('search/?code=yes&sort=title');
    await page.waitForSelector('search-page [data-state="done"]');
    const titles = await page.locator('[data-result] h3').allTextContents();
    const keys = titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    expect(keys).toEqual([...keys].sort());
    expect(await page.locator('[data-sort]').inputValue()).toBe('title');
  });

  test('every order holds every paper', async () => {
    // Without a query: an answer to one is put in order, and loses no paper that the order does not hold.
    const page = await openPage('search/?code=yes&code=no');
    const answer = await page.request.get(new URL('/data/papers.json', page.url()).href);
    const { papers } = await answer.json();
    for (const order of ['relevance', 'date', 'title', 'times']) {
      await page.locator('[data-sort]').selectOption(order);
      await page.waitForSelector('search-page [data-state="done"]');
      const status = await page.locator('[data-search-status]').textContent();
      expect(status, order).toBe(`${papers.length} papers.`);
    }
  });

  test('a misspelt word is corrected, and can be searched as typed', async () => {
    const page = await openPage('search/');
    await searchPage(page, 'genneralization lerning');
    expect(await page.locator('[data-suggestion]').textContent()).toBe('generalization learning');
    await page.getByRole('link', { name: '"genneralization" "lerning"' }).click();
    await expect
      .poll(() => page.locator('[data-search-status]').textContent())
      .toContain('No papers found');
  });

  test('an address with facets says what they leave out', async () => {
    const page = await openPage('search/?q=learning&code=yes', {
      viewport: { width: 360, height: 740 },
    });
    await page.waitForSelector('search-page [data-state="done"]');
    expect(await page.textContent('[data-search-status]')).toMatch(
      /What you chose leaves out \d+\.$/,
    );
    expect(await page.textContent('[data-facets] > summary')).toBe('Narrow · 1 chosen');
  });

  test('each search has a title of its own', async () => {
    const page = await openPage('search/');
    const title = await page.title();
    await searchPage(page, 'learning');
    expect(await page.title()).toBe(`learning · ${title}`);
  });

  test('a topic or a sub-topic is asked for, or left out', async () => {
    const page = await openPage('search/');
    const count = async (query: string) => {
      await searchPage(page, query);
      return Number(/^\d+/.exec((await page.textContent('[data-search-status]')) ?? '')?.[0]);
    };
    // With the space, as before a topic: else longer words count, too.
    const all = await count('learning ');
    const inside = await count('learning topic:domain-generalization');
    expect(inside).toBeGreaterThan(0);
    expect(await count('learning -topic:domain-generalization')).toBe(all - inside);
    const { slug, papers } = await findSubtopic(page);
    expect(await count(`topic:${slug}`)).toBe(papers);
  });

  describe('an idea in other words than any paper has', () => {
    const query = 'robot planner retrained on own rollouts';
    const note = '.search-note:text("Also searched related words")';

    test('is looked for by related words, which are named', async () => {
      const page = await openPage('search/');
      await searchPage(page, query);
      const named = await page.locator(note).textContent();
      const [first = ''] = named?.match(/(?<=: )\w+/) ?? [];
      const marked = await page.locator('[data-result] mark').allTextContents();
      expect(marked.map((text) => text.toLowerCase())).toContainEqual(
        expect.stringContaining(first.slice(0, 5)),
      );
      expect(await page.textContent('[data-search-status]')).toContain('or with related words');
      await page.click('[data-more]');
      await expect.poll(async () => (await readResults(page)).length).toBeGreaterThan(10);
      const all = await readResults(page);
      expect(new Set(all).size).toBe(all.length);
    });

    test('is so in the box over the page, and where the address asks for it', async () => {
      const page = await openPage('papers/');
      await page.keyboard.press('/');
      await page.fill(dialogBox, query);
      await page.waitForSelector(`dialog ${note}`);
      const found = await readResults(page);
      await page.goto(new URL(`/search/?q=${encodeURIComponent(query)}`, page.url()).href);
      await page.waitForSelector(note);
      expect(await readResults(page)).toEqual(found);
    });

    test('does not take results away that the reader has gone into', async () => {
      const page = await openPage('papers/');
      await page.keyboard.press('/');
      // In the page, because a key sent from here may come after the pause.
      await page.locator('dialog [data-state]').evaluate((results) => {
        const observer = new MutationObserver(() => {
          if (results.getAttribute('data-state') !== 'done') return;
          observer.disconnect();
          results.querySelector<HTMLElement>('[data-result] a')?.focus();
        });
        observer.observe(results, { attributes: true });
      });
      await page.fill(dialogBox, query);
      await page.waitForSelector('dialog [data-result] a:focus');
      const plain = await readResults(page);
      await page.waitForTimeout(1000);
      expect(await readResults(page)).toEqual(plain);
      expect(await page.locator(note).count()).toBe(0);
    });
  });

  test('a word that no paper holds is not found by its first letters', async () => {
    const page = await openPage('search/');
    await searchPage(page, 'learningaaaaaaaaaaaa');
    expect(await page.textContent('[data-search-status]')).toContain('No papers found');
  });

  test('where nothing is found, near words are named and lead on', async () => {
    const page = await openPage('search/?q=%22transformex%22');
    await page.waitForSelector('search-page [data-state="done"]');
    expect(await readResults(page)).toEqual([]);
    expect(await page.locator('[data-search-status]').textContent()).toContain('transformex');
    await page.locator('.search-nothing [data-query]').first().click();
    await expect.poll(async () => (await readResults(page)).length).toBeGreaterThan(0);
  });

  test('where nothing is found, topics to try lead to papers', async () => {
    const page = await openPage('search/?q=%22transformex%22');
    const topics = page.locator('.search-nothing a[href*="/topics/"]');
    await expect.poll(() => topics.count()).toBe(6);
    await topics.first().click();
    await page.waitForURL('**/topics/*/');
    expect(await page.locator('[data-paper]').count()).toBeGreaterThan(0);
  });

  test('where facets leave nothing of what was found, it is offered without them', async () => {
    const list = await openPage('papers/');
    const withoutCode = list.locator('[data-paper]').filter({ hasNot: list.locator('.mark') });
    const title = await withoutCode.locator('.card-title').first().textContent();
    const page = await openPage(`search/?q=${encodeURIComponent(`"${title}"`)}&code=yes`);
    await page.getByRole('link', { name: 'Show the 1 paper without them' }).click();
    await expect.poll(async () => (await readResults(page)).length).toBe(1);
    expect(await page.locator('[data-facet="code"] input:checked').count()).toBe(0);
  });

  test('a missing index is said, and the rest of the page works', async () => {
    const page = await openPage('search/');
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const nothing = 0;' }),
    );
    await page.fill(pageBox, 'learning');
    await page.waitForSelector('search-page [data-state="error"]');
    expect(await page.locator('.search-nothing').textContent()).toContain('could not be loaded');
  });

  test('recent searches are offered again in this browser', async () => {
    const page = await openPage('search/');
    await searchPage(page, 'learning');
    await page.keyboard.press('Enter');
    await page.fill(pageBox, '');
    await expect.poll(() => page.locator('[data-query]').allTextContents()).toEqual(['learning']);
  });

  test('"Show more" pressed twice at once shows each paper once', async () => {
    const page = await openPage('search/?q=learning');
    await page.waitForSelector('search-page [data-state="done"]');
    await page.locator('[data-more]').evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await expect.poll(async () => (await readResults(page)).length).toBeGreaterThan(10);
    await page.waitForLoadState('networkidle');
    const shown = await readResults(page);
    expect(shown).toHaveLength(30);
    expect(new Set(shown).size).toBe(30);
  });

  test('text of a page is never read as markup', async () => {
    const page = await openPage('search/?q=learning&sort=title');
    await page.waitForSelector('search-page [data-state="done"]');
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    const other = '[data-result] *:not(h3, a, p, mark, ul, li, save-star, save-star > button)';
    expect(await page.locator(other).count()).toBe(0);
  });
});
