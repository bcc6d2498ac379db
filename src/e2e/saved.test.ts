import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFile } from 'node:fs/promises';
import { plugins } from '@citation-js/core';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';
import { findViolationsEverywhere } from './find-violations.ts';
import { holdAnswers } from './hold-answers.ts';

const card = 'saved-list [data-cards] > [data-paper]';
const status = 'saved-list [data-status]';
const done = 'saved-list [data-done]';

/** Opens the reading list in another tab of the same browser. */
async function openList(page: Page, fragment = ''): Promise<Page> {
  const tab = await page.context().newPage();
  const problems: string[] = [];
  tab.on('pageerror', ({ message }) => problems.push(message));
  onTestFinished(() => expect(problems).toEqual([]));
  await tab.goto(new URL(`${readBase(page)}saved/${fragment}`, page.url()).href);
  await tab.waitForSelector('saved-list[data-state="done"]');
  return tab;
}

function readBase(page: Page): string {
  return new URL(page.url()).pathname.startsWith('/papers-demo/') ? '/papers-demo/' : '/';
}

function readSlugs(page: Page, selector = card): Promise<(string | null)[]> {
  return page
    .locator(selector)
    .evaluateAll((cards) => cards.map((element) => element.getAttribute('data-paper')));
}

/** Presses the stars of the first papers of a list, and waits until they are kept. */
async function saveFirst(page: Page, count: number): Promise<string[]> {
  const slugs: string[] = [];
  for (let n = 0; n < count; n++) {
    const item = page.locator('.card[data-paper]').nth(n);
    slugs.push((await item.getAttribute('data-paper')) ?? '');
    await item.locator('save-star button').click();
    await expect.poll(() => readMirrored(page)).toHaveLength(n + 1);
  }
  return slugs;
}

function readMirrored(page: Page): Promise<string[]> {
  return page.evaluate(
    (base) => localStorage.getItem(`saved-papers ${base}`)?.split(' ').filter(Boolean) ?? [],
    readBase(page),
  );
}

async function readText(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().textContent())?.trim() ?? '';
}

/** Puts papers straight into the browser's database. */
async function fillList(page: Page, records: readonly object[], version = 1): Promise<void> {
  await page.evaluate(
    ([values, databaseVersion]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('saved-papers /', databaseVersion);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('papers'))
            result.createObjectStore('papers', { keyPath: 'slug' });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('papers', 'readwrite');
          for (const value of values) writing.objectStore('papers').put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [records, version] as const,
  );
}

function createRecord(slug: string, fields: object = {}): object {
  const title = slug.replaceAll('-', ' ');
  return {
    version: 1,
    slug,
    title,
    added: '2026-05-01T10:00:00.000Z',
    note: '',
    groups: [],
    ...fields,
  };
}

describe('a paper is saved', () => {
  test.each<SiteName>(['root', 'sub'])('by its star in a list, on the %s site', async (site) => {
    const page = await openPage('papers/', { site });
    const star = page.locator('.card save-star button').first();
    const title = await readText(page, '.card-title a');
    expect(await star.getAttribute('aria-label')).toBe(`Save ${title}`);
    expect(await star.getAttribute('aria-pressed')).toBe('false');
    const slugs = await saveFirst(page, 2);
    expect(await star.getAttribute('aria-pressed')).toBe('true');
    const list = await openList(page);
    expect(await readSlugs(list)).toEqual(slugs.toReversed());
    await list.locator(`${card} .card-title a`).last().click();
    await list.waitForURL(`**/papers/${slugs[0]}/`);
    await expect
      .poll(() => list.getAttribute('.paper save-star button', 'aria-pressed'))
      .toBe('true');
  });

  test('by the key s, on its page and in a list, which takes it off again, too', async () => {
    const page = await openPage('papers/');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect.poll(() => readMirrored(page)).toHaveLength(1);
    const [slug] = await readMirrored(page);
    expect(await readSlugs(page, '.card:focus-within')).toEqual([slug]);
    await page.keyboard.press('o');
    await page.waitForURL(`**/papers/${slug}/`);
    await page.keyboard.press('s');
    await expect.poll(() => readMirrored(page)).toEqual([]);
    await expect.poll(() => readText(page, '.save-note')).toContain('Taken off');
    await page.keyboard.press('s');
    await expect.poll(() => readMirrored(page)).toEqual([slug]);
  });

  test('from the search page, from the search box and from a narrowed list', async () => {
    const page = await openPage('search/?q=learning');
    await page.locator('[data-result] save-star button').first().click();
    await expect.poll(() => readMirrored(page)).toHaveLength(1);
    await page.goto(new URL('/topics/', page.url()).href);
    await page.keyboard.press('/');
    await page.fill('dialog input[type="search"]', 'diffusion');
    await page.locator('dialog [data-result] save-star button').first().click();
    await expect.poll(() => readMirrored(page)).toHaveLength(2);
    await page.goto(new URL('/papers/?code=yes', page.url()).href);
    await page.locator('paper-shelf > [data-whole-list] ~ div save-star button').first().click();
    await expect.poll(() => readMirrored(page)).toHaveLength(3);
  });

  test('that was pressed without a network stays on, and the next one does not put it out', async () => {
    const page = await openPage('papers/', { expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
    const stars = page.locator('.card save-star button');
    await page.context().setOffline(true);
    await stars.nth(0).click();
    await page.context().setOffline(false);
    await stars.nth(1).click();
    await expect.poll(() => readMirrored(page)).toHaveLength(1);
    expect(await stars.nth(0).getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await expect.poll(() => readMirrored(page)).toHaveLength(2);
  });

  test('that was pressed before the reader left the page is on the list all the same', async () => {
    const page = await openPage('papers/');
    const release = await holdAnswers(page, '**/set-saved*.js');
    const slug = await page.locator('.card[data-paper]').first().getAttribute('data-paper');
    await page.locator('.card save-star button').first().click();
    await page.goto(new URL('/topics/', page.url()).href);
    release();
    await page.goto(new URL('/papers/', page.url()).href);
    await expect.poll(() => readMirrored(page)).toEqual([slug]);
    const wishes = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('star ')));
    await expect.poll(wishes).toEqual([]);
  });

  test('with a target of at least 24 pixels, at the same corner of every card', async () => {
    const page = await openPage('papers/', { viewport: { width: 320, height: 640 } });
    const boxes = await page.locator('.card save-star button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { right, top, width, height } = button.getBoundingClientRect();
        const own = button.closest('.card')?.querySelector('.card-title')?.getBoundingClientRect();
        return { right, offset: Math.round(top - (own?.top ?? 0)), size: Math.min(width, height) };
      }),
    );
    expect(new Set(boxes.map(({ right, offset }) => `${right} ${offset}`)).size).toBe(1);
    expect(boxes[0]?.size).toBeGreaterThanOrEqual(24);
  });

  test('not without script: there is no star, and the list says what it needs', async () => {
    const page = await openPage('papers/', { javaScriptEnabled: false });
    expect(await page.locator('save-star button').count()).toBe(0);
    await page.getByRole('link', { name: 'Reading list' }).click();
    expect(await page.locator('saved-list noscript p').isVisible()).toBe(true);
    expect(await page.locator('saved-list button:visible').count()).toBe(0);
  });
});

describe('the list', () => {
  test('says where it lives, and what to do while it is empty', async () => {
    const list = await openPage('saved/');
    await list.waitForSelector('saved-list[data-state="done"]');
    expect(await readText(list, '[data-place]')).toContain('in this browser only');
    expect(await list.locator('[data-empty]').isVisible()).toBe(true);
    expect(
      await list.locator('[data-tools], [data-export], [data-share]').first().isVisible(),
    ).toBe(false);
    expect(await list.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  });

  test('is the same in every tab, stars and notes included', async () => {
    const page = await openPage('papers/');
    await saveFirst(page, 1);
    const [first, second] = [await openList(page), await openList(page)];
    await first.locator('[data-do="note"]').click();
    await first.keyboard.type('Read with care.');
    await first.keyboard.press('Control+Enter');
    await expect.poll(() => readText(second, '.saved-note')).toBe('Read with care.');
    await second.locator(`${card} save-star button`).click();
    await expect.poll(() => readSlugs(first)).toEqual([]);
    await expect
      .poll(() => page.locator('.card save-star button').first().getAttribute('aria-pressed'))
      .toBe('false');
    await saveFirst(page, 1);
    await expect.poll(() => readText(first, '.saved-note')).toBe('Read with care.');
  });

  test('keeps what two tabs do at once', async () => {
    const page = await openPage('papers/');
    await saveFirst(page, 1);
    const [first, second] = [await openList(page), await openList(page)];
    await Promise.all([
      first.locator('[data-do="later"]').click(),
      second.locator('.saved-groups summary').click(),
    ]);
    await second.fill('.saved-new input', 'Thesis');
    await second.keyboard.press('Enter');
    await expect.poll(() => readText(first, '.saved-groups summary')).toBe('Groups: Thesis');
    expect(await first.getAttribute('[data-do="later"]', 'aria-pressed')).toBe('true');
  });

  test('is narrowed by mark, group and words, also after coming back to it', async () => {
    const page = await openPage('about/');
    await fillList(page, [
      createRecord('calm-lamps', { mark: 'later', groups: ['Talk', 'Thesis'] }),
      createRecord('wild-lamps', { mark: 'read', groups: ['Thesis'] }),
      createRecord('trams', { note: 'like lamps' }),
    ]);
    const list = await openList(page);
    expect(await list.locator('[name="mark"] option').allTextContents()).toEqual([
      'All papers (3)',
      'Without a mark (1)',
      'For later (1)',
      'Read (1)',
    ]);
    await list.fill('[name="words"]', 'LAMPS');
    await list.selectOption('[name="group"]', 'Thesis');
    await list.selectOption('[name="sort"]', 'title');
    expect(await readSlugs(list)).toEqual(['calm-lamps', 'wild-lamps']);
    await list.reload();
    await list.waitForSelector('saved-list[data-state="done"]');
    expect(await readSlugs(list)).toEqual(['calm-lamps', 'wild-lamps']);
    await list.selectOption('[name="mark"]', 'later');
    expect(await readText(list, status)).toBe('1 of 3 papers');
    await list.fill('[name="words"]', 'nowhere');
    expect(await list.locator('[data-none]').isVisible()).toBe(true);
  });

  test('takes back what was done, step by step', async () => {
    const page = await openPage('about/');
    await fillList(page, [
      createRecord('lamps', { groups: ['Thesis'] }),
      createRecord('trams', { groups: ['Thesis'], added: '2026-04-01T10:00:00.000Z' }),
    ]);
    const list = await openList(page);
    await list.locator('[data-do="read"]').first().click();
    await list.selectOption('[name="group"]', 'Thesis');
    await list.fill('[data-group-tools] input', 'Chapter 2');
    await list.keyboard.press('Enter');
    await expect.poll(() => readText(list, '.saved-groups summary')).toBe('Groups: Chapter 2');
    await list.getByRole('button', { name: 'Delete the group' }).click();
    await expect.poll(() => readText(list, done)).toContain('deleted');
    await list.locator(`${card} save-star button`).first().click();
    await expect.poll(() => readSlugs(list)).toEqual(['trams']);
    expect(await list.evaluate(() => document.activeElement?.textContent)).toBe('trams');
    const undo = list.getByRole('button', { name: 'Undo' });
    for (let steps = 4; steps > 0; steps--) await undo.click();
    await expect.poll(() => undo.isVisible()).toBe(false);
    expect(await readSlugs(list)).toEqual(['lamps', 'trams']);
    expect(await list.locator('.saved-groups summary').allTextContents()).toEqual([
      'Groups: Thesis',
      'Groups: Thesis',
    ]);
    expect(await list.locator('[aria-pressed="true"][data-do]').count()).toBe(0);
  });

  test('keeps the focus beside what a key has taken away', async () => {
    const page = await openPage('about/');
    await fillList(page, [
      createRecord('lamps', { added: '2026-04-02T10:00:00.000Z', groups: ['Thesis'] }),
      createRecord('trams', { added: '2026-04-01T10:00:00.000Z' }),
    ]);
    const list = await openList(page);
    const press = (selector: string) => list.locator(selector).first().press('Enter');
    const readFocus = () => list.evaluate(() => document.activeElement?.textContent);
    await list.selectOption('[name="mark"]', 'open');
    await press('[data-do="read"]');
    await expect.poll(readFocus).toBe('trams');
    await press('[data-do="read"]');
    await expect.poll(readFocus).toBe('Undo');
    await list.selectOption('[name="group"]', 'Thesis');
    await press('[data-delete]');
    await expect.poll(() => readText(list, done)).toContain('deleted');
    await expect.poll(readFocus).toBe('Undo');
    for (const undone of ['Group “Thesis”', 'Marked “read”', 'Marked “read”']) {
      await press('[data-undo]');
      await expect.poll(() => readText(list, done)).toMatch(new RegExp(`^Undone: ${undone}`));
    }
    await expect.poll(readFocus).toContain('Undone: Marked');
  });

  test('keeps a note on Esc, which can be undone, and when the reader goes on', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps', { note: 'bright' })]);
    const list = await openList(page);
    await list.locator('[data-do="note"]').click();
    await list.keyboard.type(' and wrong');
    await list.keyboard.press('Escape');
    await expect.poll(() => readText(list, '.saved-note')).toBe('bright and wrong');
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readText(list, '.saved-note')).toBe('bright');
    await list.locator('[data-do="note"]').click();
    await list.fill('.saved-note textarea', 'dim');
    await list.locator('h1').click();
    await expect.poll(() => readText(list, '.saved-note')).toBe('dim');
  });

  test('keeps a note that was being written when the page was left', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps', { note: 'bright' })]);
    const list = await openList(page);
    await list.locator('[data-do="note"]').click();
    await list.keyboard.type(' and warm');
    await list.reload();
    await expect.poll(() => readText(list, '.saved-note')).toBe('bright and warm');
  });

  test('follows a paper that the site does not have any more, and says so', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('a-paper-that-is-gone')]);
    const list = await openList(page);
    await expect.poll(() => readText(list, `${card} .facts`)).toContain('no longer on this site');
  });

  test('leads to papers like those shown, which can be saved there', async () => {
    const page = await openPage('papers/');
    const slugs = await saveFirst(page, 2);
    const list = await openList(page);
    const similar = 'saved-list [data-similar] [data-paper]';
    await list.getByRole('button', { name: 'Find papers like those shown' }).click();
    await expect.poll(() => readSlugs(list, similar), { timeout: 10_000 }).not.toEqual([]);
    const found = await readSlugs(list, similar);
    expect(found.filter((slug) => slugs.includes(slug ?? ''))).toEqual([]);
    await list.locator(`${similar} save-star button`).first().click();
    await expect.poll(() => readSlugs(list)).toContain(found[0]);
  });

  test('shows titles without a network', async () => {
    const page = await openPage('about/', { expectedErrors: /ERR_FAILED/ });
    await fillList(page, [createRecord('lamps')]);
    await page.context().route('**/lists/**', (route) => route.abort());
    const list = await openList(page);
    expect(await readText(list, `${card} .card-title`)).toBe('lamps');
    await list.locator('[data-export] summary').click();
    await list.locator('[data-copy]').click();
    await expect.poll(() => readText(list, '[data-export] [role="status"]')).toContain('1 paper');
  });
});

describe('out and in', () => {
  test('every format of the export is read by another parser, with all titles', async () => {
    const page = await openPage('papers/');
    await saveFirst(page, 3);
    const list = await openList(page);
    const titles = await list.locator(`${card} .card-title a`).allTextContents();
    await list.locator('[data-export] summary').click();
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await list.selectOption('[name="format"]', format);
      const items = plugins.input.chain(await download(list), { generateGraph: false });
      const read = items.map(({ title }) =>
        String(title).replaceAll(/<span class="nocase">|<\/span>/g, ''),
      );
      expect(read, format).toEqual(titles);
      expect(JSON.stringify(items), format).toContain('Listed ');
    }
    await list.selectOption('[name="format"]', 'Markdown');
    expect(await download(list)).toContain('https://papers.example/papers/');
  });

  test('a file comes in again elsewhere, and overwrites nothing', async () => {
    const page = await openPage('papers/');
    const slugs = await saveFirst(page, 2);
    const list = await openList(page);
    await list.locator('[data-do="note"]').first().click();
    await list.keyboard.type('theirs');
    await list.keyboard.press('Control+Enter');
    await expect.poll(() => readText(list, done)).toBe('Note written.');
    await list.locator('[data-export] summary').click();
    await list.selectOption('[name="format"]', 'JSON (everything)');
    const text = await download(list);

    const elsewhere = await openPage('about/');
    await fillList(elsewhere, [createRecord(slugs[1] ?? '', { note: 'ours', mark: 'read' })]);
    const other = await openList(elsewhere);
    await other.locator('[data-import] summary').click();
    await other.setInputFiles('[type="file"]', {
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect.poll(() => readText(other, '[data-counts]')).toContain('1 paper new to your list');
    expect(await readSlugs(other)).toEqual([slugs[1]]);
    await other.getByRole('button', { name: 'Add these' }).click();
    await expect.poll(() => readSlugs(other)).toHaveLength(2);
    const own = other.locator(`${card}[data-paper="${slugs[1]}"]`);
    expect(await own.locator('.saved-note').textContent()).toBe('ours\n\ntheirs');
    expect(await own.locator('[data-do="read"]').getAttribute('aria-pressed')).toBe('true');
    await other.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => readSlugs(other)).toEqual([slugs[1]]);
  });

  test('BibTeX of the site is read whole, and what is not there is named', async () => {
    const list = await openPage('saved/');
    await list.waitForSelector('saved-list[data-state="done"]');
    const text = await list.evaluate(async () => (await fetch('/papers.bib')).text());
    const entries = text.match(/^@misc/gm)?.length ?? 0;
    await list.locator('[data-import] summary').click();
    await list.setInputFiles('[type="file"]', {
      name: 'papers.bib',
      mimeType: 'application/x-bibtex',
      buffer: Buffer.from(`${text}@misc{x, title = {Nowhere at all}}`),
    });
    await expect.poll(() => readText(list, '#proposal')).toContain(`${entries} papers`);
    expect(await readText(list, '[data-titles] li:last-child')).toContain('Nowhere at all');
    await list.getByRole('button', { name: 'Not now' }).click();
    expect(await readSlugs(list)).toEqual([]);
  });

  test('what is pasted is looked at first, and may hold nothing', async () => {
    const page = await openPage('papers/');
    const [slug] = await readSlugs(page, '.card[data-paper]');
    await page.goto(new URL('/saved/', page.url()).href);
    await page.waitForSelector('saved-list[data-state="done"]');
    await page.locator('[data-import] summary').click();
    await page.fill('[data-import] textarea', 'Dear all,');
    const look = page.getByRole('button', { name: 'Look at it' });
    await look.click();
    await expect
      .poll(() => readText(page, '[data-import] [role="status"]'))
      .toBe('No paper was found in it.');
    await page.fill('[data-import] textarea', `See https://papers.example/papers/${slug}/.`);
    await look.click();
    await expect.poll(() => readText(page, '#proposal')).toBe('1 paper in the pasted text');
    await page.fill('[data-import] textarea', 'Dear all,');
    await look.click();
    await page.locator('[data-proposal]').waitFor({ state: 'hidden' });
  });

  test('a link shows what it would add, and adds it only when told to', async () => {
    const page = await openPage('papers/');
    const slugs = await saveFirst(page, 3);
    const list = await openList(page);
    const titles = await list.locator(`${card} .card-title a`).allTextContents();
    await list.locator('[data-share] summary').click();
    await list.locator('[data-link]').click();
    await expect.poll(() => list.inputValue('[name="link"]')).toContain('#list=');
    const link = await list.inputValue('[name="link"]');
    expect(link.length).toBeLessThan(400);

    const elsewhere = await openPage('saved/');
    await fillList(elsewhere, [createRecord(slugs[0] ?? '', { note: 'ours' })]);
    const other = await openList(elsewhere, new URL(link).hash);
    await expect.poll(() => readText(other, '#proposal')).toBe('3 papers in this link');
    expect(await other.evaluate(() => document.activeElement?.id)).toBe('proposal');
    expect(await other.locator('[data-titles] li').allTextContents()).toEqual(titles);
    expect(await readSlugs(other)).toEqual([slugs[0]]);
    await other.getByRole('button', { name: 'Add these' }).click();
    await expect.poll(() => readSlugs(other)).toHaveLength(3);
    await expect.poll(() => other.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    expect(await readText(other, `${card}[data-paper="${slugs[0]}"] .saved-note`)).toBe('ours');
    expect(new URL(other.url()).hash).toBe('');
  });

  test.each([
    ['#list=1.abc', 'damaged'],
    ['#list=9.abc', 'newer version'],
  ])('the link %s is said to be wrong', async (fragment, said) => {
    const list = await openPage(`saved/${fragment}`);
    await expect.poll(() => readText(list, done)).toContain(said);
  });

  async function download(list: Page): Promise<string> {
    const [file] = await Promise.all([
      list.waitForEvent('download'),
      list.locator('[data-download]').click(),
    ]);
    return readFile(await file.path(), 'utf8');
  }
});

describe('where the browser does not do as it should', () => {
  test('a list of a newer version is shown, and left as it is', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps', { version: 2, mood: 'calm' })], 7);
    const list = await openList(page);
    expect(await readSlugs(list)).toEqual(['lamps']);
    expect(await readText(list, '[data-place]')).toContain('newer version');
    await page.goto(new URL('/papers/', page.url()).href);
    await page.locator('.card save-star button').first().click();
    await expect.poll(() => readText(page, '.save-note')).toContain('newer version');
    expect(await page.getAttribute('.card save-star button', 'aria-pressed')).toBe('false');
    const kept = await page.evaluate(async () => {
      const [database] = await indexedDB.databases();
      return `${database?.name} ${database?.version}`;
    });
    expect(kept).toBe('saved-papers / 7');
  });

  test('what a newer version has written into a record outlives a change of it', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps', { version: 2, mood: 'calm' })]);
    const list = await openList(page);
    await list.locator('[data-do="later"]').click();
    await list.locator('[data-export] summary').click();
    await list.selectOption('[name="format"]', 'JSON (everything)');
    const [file] = await Promise.all([
      list.waitForEvent('download'),
      list.locator('[data-download]').click(),
    ]);
    const { papers } = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(papers).toMatchObject([{ slug: 'lamps', mark: 'later', mood: 'calm', version: 2 }]);
  });

  test('a newer version in another tab takes over without waiting', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps')]);
    const list = await openList(page);
    await fillList(page, [createRecord('trams')], 2);
    await list.locator('[data-do="later"]').click();
    await expect.poll(() => readText(list, done)).toContain('newer version');
  });

  test('without a database the list is kept in the tab, and says so', async () => {
    const page = await openPage('about/');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No databases here.', 'SecurityError');
      };
    });
    await page.goto(new URL('/papers/', page.url()).href);
    const star = page.locator('.card save-star button').first();
    await star.click();
    await expect.poll(() => readText(page, '.save-note')).toContain('only in this tab');
    await page.getByRole('link', { name: 'Reading list' }).click();
    await page.waitForSelector('saved-list[data-state="done"]');
    expect(await readSlugs(page)).toHaveLength(1);
    expect(await readText(page, '[data-place]')).toContain('gone when the tab is closed');
    await page.goBack();
    await expect.poll(() => star.getAttribute('aria-pressed')).toBe('true');
  });

  test('where all storage is blocked, stars hold for the page, and it says so', async () => {
    const page = await openPage('about/');
    await page.addInitScript(() => {
      const block = () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: block });
    });
    await page.goto(new URL('/papers/', page.url()).href);
    const star = page.locator('.card save-star button').first();
    await star.click();
    await expect.poll(() => readText(page, '.save-note')).toContain('only in this tab');
    expect(await star.getAttribute('aria-pressed')).toBe('true');
  });

  test('the list is narrowed where the browser takes no more addresses for now', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps'), createRecord('trams', { mark: 'read' })]);
    const list = await openList(page);
    await list.evaluate(() => {
      history.replaceState = () => {
        throw new DOMException('More than 100 in 30 seconds.', 'SecurityError');
      };
    });
    await list.fill('[name="words"]', 'lamps');
    await expect.poll(() => readSlugs(list)).toEqual(['lamps']);
    await list.fill('[name="words"]', '');
    await list.selectOption('[name="mark"]', 'read');
    await expect.poll(() => readSlugs(list)).toEqual(['trams']);
  });

  /** The next times that the list is read, the browser does not give it out. */
  function failReading(times: number): void {
    const getAll = IDBObjectStore.prototype.getAll;
    let left = times;
    IDBObjectStore.prototype.getAll = function (...query) {
      left -= 1;
      if (left >= 0) throw new DOMException('Not now.', 'UnknownError');
      return getAll.apply(this, query);
    };
  }

  test('a list that cannot be read says so, and what to do', async () => {
    const page = await openPage('about/');
    await page.addInitScript(failReading, 1000);
    await page.goto(new URL('/saved/', page.url()).href);
    await expect.poll(() => readText(page, '[role="alert"]:visible')).toContain('Reload the page');
  });

  test('a page whose script does not come says so, and what to do', async () => {
    const page = await openPage('about/', { expectedErrors: /ERR_FAILED/ });
    await page.route(/\/saved-list\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(new URL('/saved/', page.url()).href);
    await expect.poll(() => readText(page, '[role="alert"]:visible')).toContain('Reload the page');
  });

  test('a list that could not be read once follows other tabs again', async () => {
    const page = await openPage('papers/');
    const list = await openList(page);
    await list.evaluate(failReading, 1);
    await page.locator('.card save-star button').nth(0).click();
    const alert = list.getByRole('alert');
    await expect.poll(() => alert.isVisible()).toBe(true);
    await page.locator('.card save-star button').nth(1).click();
    await expect.poll(() => readSlugs(list)).toHaveLength(2);
    expect(await alert.isVisible()).toBe(false);
  });

  test('a full disk changes nothing, and says so', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps')]);
    const list = await openList(page);
    await list.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await list.locator('[data-do="later"]').click();
    await expect.poll(() => readText(list, done)).toContain('no room left');
    expect(await list.getAttribute('[data-do="later"]', 'aria-pressed')).toBe('false');
  });

  test('a note that a full disk does not keep stays in its field, also after coming back', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps', { note: 'bright' })]);
    await page.context().addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...record: Parameters<typeof put>) {
        if (sessionStorage.getItem('full')) throw new DOMException('Full.', 'QuotaExceededError');
        return put.apply(this, record);
      };
    });
    const list = await openList(page);
    const field = list.locator('.saved-note textarea');
    const saysFull = () => expect.poll(() => readText(list, done)).toContain('no room left');
    await list.evaluate(() => sessionStorage.setItem('full', 'yes'));
    await list.locator('[data-do="note"]').click();
    await list.keyboard.type(' and warm');
    await list.keyboard.press('Escape');
    await saysFull();
    expect(await field.inputValue()).toBe('bright and warm');
    await list.reload();
    await saysFull();
    await expect.poll(() => field.count()).toBe(1);
    expect(await field.inputValue()).toBe('bright and warm');
    await list.evaluate(() => sessionStorage.removeItem('full'));
    await field.press('Control+Enter');
    await expect.poll(() => field.count()).toBe(0);
    expect(await readText(list, '.saved-note')).toBe('bright and warm');
    expect(await list.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('papers to add and the name of a group stay until they are kept', async () => {
    const page = await openPage('papers/');
    const [slug] = await readSlugs(page, '.card[data-paper]');
    await fillList(page, [createRecord('lamps')]);
    const list = await openList(page);
    await list.locator('[data-import] summary').click();
    await list.fill('[data-import] textarea', `See https://papers.example/papers/${slug}/.`);
    await list.getByRole('button', { name: 'Look at it' }).click();
    await list.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...record: Parameters<typeof put>) {
        if (document.title !== 'Room again') throw new DOMException('Full.', 'QuotaExceededError');
        return put.apply(this, record);
      };
    });
    const accept = list.getByRole('button', { name: 'Add these' });
    await accept.click();
    await expect.poll(() => readText(list, done)).toContain('no room left');
    expect(await accept.isVisible()).toBe(true);
    await list.locator('.saved-groups summary').click();
    await list.fill('.saved-new input', 'Thesis');
    await list.keyboard.press('Enter');
    await list.waitForTimeout(200);
    expect(await list.inputValue('.saved-new input')).toBe('Thesis');
    await list.evaluate(() => {
      document.title = 'Room again';
    });
    await list.keyboard.press('Enter');
    await expect.poll(() => readText(list, '.saved-groups summary')).toBe('Groups: Thesis');
    await accept.click();
    await expect.poll(() => readSlugs(list)).toHaveLength(2);
    expect(await accept.isVisible()).toBe(false);
  });

  test('what cannot be taken back can be tried again', async () => {
    const page = await openPage('about/');
    await fillList(page, [createRecord('lamps')]);
    const list = await openList(page);
    await list.locator('[data-do="later"]').click();
    const undo = list.getByRole('button', { name: 'Undo' });
    await expect.poll(() => undo.isVisible()).toBe(true);
    await list.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await undo.click();
    await expect.poll(() => readText(list, done)).toContain('no room left');
    await undo.click();
    await expect.poll(() => readText(list, done)).toBe('Undone: Marked “later”.');
  });
});

describe('a long list', () => {
  /** Milliseconds from asking for the page to the frame after the list is shown; the best of some loads. */
  async function measure(count: number): Promise<number> {
    const page = await openPage('about/');
    const records = Array.from({ length: count }, (_, n) => createRecord(`paper-${n}`));
    await fillList(page, records);
    await page.context().addInitScript(() => {
      const look = () => {
        const isShown = document.querySelector('saved-list[data-state="done"]') !== null;
        requestAnimationFrame(isShown ? () => performance.mark('list-shown') : look);
      };
      look();
    });
    const times: number[] = [];
    for (let load = 0; load < 4; load++) {
      const list = await openList(page);
      await list.waitForFunction(() => performance.getEntriesByName('list-shown').length > 0);
      times.push(
        await list.evaluate(() => performance.getEntriesByName('list-shown')[0]?.startTime ?? 0),
      );
      await expect.poll(() => list.locator(card).count()).toBe(count);
      await list.close();
    }
    return Math.min(...times);
  }

  test('is as long before its lower cards are there as after', async () => {
    const page = await openPage('about/');
    await fillList(
      page,
      Array.from({ length: 300 }, (_, n) => createRecord(`paper-${n}`)),
    );
    await page.context().addInitScript(() => {
      const read = () => {
        const cards = document.querySelectorAll('saved-list [data-cards] > li').length;
        if (cards === 0) {
          requestAnimationFrame(read);
          return;
        }
        const { scrollHeight } = document.documentElement;
        window.name = JSON.stringify({ cards, scrollHeight });
      };
      read();
    });
    const list = await openList(page);
    await expect.poll(() => list.locator(card).count()).toBe(300);
    const first = JSON.parse(await list.evaluate(() => window.name));
    expect(first.cards).toBeLessThan(100);
    const whole = await list.evaluate(() => document.documentElement.scrollHeight);
    expect(first.scrollHeight / whole).toBeGreaterThan(0.8);
    expect(first.scrollHeight / whole).toBeLessThan(1.25);
  });

  test('of ten times the papers opens in less than ten times the time', async () => {
    const few = await measure(100);
    const many = await measure(1000);
    console.log(
      `A reading list opens in ${Math.round(few)} ms with 100 papers, ${Math.round(many)} ms with 1,000.`,
    );
    expect(many / few).toBeLessThan(10);
  });
});

describe('axe finds nothing, in both themes, at any zoom,', () => {
  test('in a list with everything open, and in what a link would add', async () => {
    const page = await openPage('papers/');
    await saveFirst(page, 2);
    const list = await openList(page);
    for (const part of ['[data-export]', '[data-import]', '[data-share]', '.saved-groups'])
      await list.locator(`${part} summary`).first().click();
    await list.locator('[data-do="later"]').first().click();
    await list.locator('[data-link]').click();
    await expect.poll(() => list.inputValue('[name="link"]')).toContain('#list=');
    await list.fill('.saved-new input', 'Thesis');
    await list.keyboard.press('Enter');
    await list.locator('[data-do="note"]').last().click();
    expect(await findViolationsEverywhere(list)).toEqual([]);
    const other = await openList(page, new URL(await list.inputValue('[name="link"]')).hash);
    await expect.poll(() => readText(other, '#proposal')).toBe('2 papers in this link');
    expect(await findViolationsEverywhere(other)).toEqual([]);
  });
});

test('a printed list is its papers and notes', async () => {
  const page = await openPage('about/');
  await fillList(page, [createRecord('lamps', { note: 'bright' })]);
  const list = await openList(page);
  await list.emulateMedia({ media: 'print' });
  expect(await list.locator('.saved-note').isVisible()).toBe(true);
  expect(await list.locator('[data-place]').isVisible()).toBe(false);
  expect(await list.locator('button:visible, select:visible, summary:visible').count()).toBe(0);
});
