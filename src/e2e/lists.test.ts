import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

const box = 'paper-shelf [name="narrow"]';
const results = 'paper-shelf > [data-whole-list] ~ div [data-paper]';
const status = '[data-narrow-status]';

async function narrow(page: Page, text: string): Promise<void> {
  await page.fill(box, text);
  await expect.poll(() => readNarrowed(page)).toMatch(/papers/);
}

async function readNarrowed(page: Page): Promise<string> {
  return (await page.locator(status).textContent()) ?? '';
}

function readSlugs(page: Page, selector: string): Promise<(string | null)[]> {
  return page
    .locator(selector)
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-paper')));
}

/** Slugs of all papers that hold a word beginning like this, whatever page they are on. */
function findInRecords(page: Page, start: string): Promise<string[]> {
  return page.evaluate(async (word) => {
    const { papers } = await (await fetch('/data/papers.json')).json();
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'iu');
    return papers
      .filter(({ title, abstract }: Record<string, string>) => pattern.test(`${title} ${abstract}`))
      .map(({ slug }: Record<string, string>) => slug);
  }, start);
}

function readFocusedPaper(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() =>
    document.activeElement?.closest('[data-paper]')?.getAttribute('data-paper'),
  );
}

/** The markup of a card but for its level and abstract, which differ where script made it. */
function readCardMarkup(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((card) =>
      card.outerHTML
        .replaceAll(/(<\/?)h\d/g, '$1h')
        .replace(/(<p[^>]*>).*?<\/p>/s, '$1')
        .replace(/ data-texts="[^"]*"/, '')
        // What reference managers read is in the page alone.
        .replace(/<span class="Z3988".*?<\/span>/s, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll('> <', '><'),
    );
}

describe('narrowing a list', () => {
  test.each<SiteName>(['root', 'sub'])(
    'finds words of the whole list, on the %s site',
    async (site) => {
      const page = await openPage('papers/', { site });
      await narrow(page, 'quantiz');
      await expect.poll(() => new URL(page.url()).search).toBe('?narrow=quantiz');
      expect(await page.locator(results).count()).toBeGreaterThan(0);
      expect(await page.locator('.pager').isVisible()).toBe(false);
    },
  );

  test('finds exactly the papers that hold the words, and says how many', async () => {
    const page = await openPage('papers/');
    const wanted = await findInRecords(page, 'diffusion');
    const unwanted = await findInRecords(page, 'video');
    const expected = wanted.filter((slug) => !unwanted.includes(slug));
    expect(expected.length).toBeLessThan(wanted.length);
    await narrow(page, 'diffusion -video');
    await expect.poll(() => readNarrowed(page)).toMatch(new RegExp(`^${expected.length} of `));
    expect((await readSlugs(page, results)).toSorted()).toEqual(expected.toSorted());
  });

  test('goes by topics, code and order, each of which Back undoes', async () => {
    const page = await openPage('papers/');
    await page.click('[data-topics] summary');
    await page.locator('[data-choice="not"]').first().click();
    await expect.poll(() => readNarrowed(page)).toMatch(/ of /);
    const withoutTopic = await readNarrowed(page);
    const slug = new URL(page.url()).searchParams.get('not');
    expect(await page.locator(`${results} a[href$="/topics/${slug}/"]`).count()).toBe(0);
    await page.check('[name="code"]');
    await expect.poll(() => readNarrowed(page)).not.toBe(withoutTopic);
    await page.selectOption('[name="sort"]', 'title');
    await expect.poll(() => new URL(page.url()).search).toBe(`?not=${slug}&code=yes&sort=title`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => readNarrowed(page)).toBe(withoutTopic);
    expect(await page.isChecked('[name="code"]')).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator('.pager').isVisible()).toBe(true);
  });

  test('goes on where the browser takes no more addresses for now', async () => {
    const page = await openPage('papers/');
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('More than 100 in 30 seconds.', 'SecurityError');
      };
      history.replaceState = refuse;
      history.pushState = refuse;
    });
    await narrow(page, 'learning');
    const withoutCode = await readNarrowed(page);
    await page.check('[name="code"]');
    await expect.poll(() => readNarrowed(page)).not.toBe(withoutCode);
  });

  test('is in the address as typed last before a paper was opened', async () => {
    const page = await openPage('papers/');
    await narrow(page, 'learning');
    await page.fill(box, 'diffusion');
    await page
      .locator(`${results} a`)
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL((url) => /\/papers\/.+/.test(url.pathname));
    await page.goBack();
    await expect.poll(() => readNarrowed(page)).toMatch(/ of /);
    expect(await page.inputValue(box)).toBe('diffusion');
  });

  test('is in the address, and is there again after a paper', async () => {
    const page = await openPage('papers/?narrow=learning&sort=times');
    await page.getByRole('button', { name: 'Show more' }).click();
    const card = page.locator(results).nth(60);
    const slug = await card.getAttribute('data-paper');
    await card.locator('a').first().click();
    await page.waitForURL(`**/papers/${slug}/`);
    await page.goBack();
    await expect.poll(() => page.locator(results).count()).toBeGreaterThanOrEqual(100);
    expect(await page.inputValue(box)).toBe('learning');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  });

  test('keeps its order after a paper where a box is ticked, too', async () => {
    const page = await openPage('papers/?code=yes&sort=title');
    await expect.poll(() => readNarrowed(page)).toMatch(/ of /);
    const first = page.locator(`${results} .card-title a`).first();
    await first.click();
    await page.waitForURL((url) => /\/papers\/.+/.test(url.pathname));
    await page.goBack();
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?code=yes&sort=title');
    expect(await page.inputValue('[name="sort"]')).toBe('title');
  });

  test('makes the same cards as the page has', async () => {
    const page = await openPage('papers/');
    await expect.poll(() => page.locator('html[data-at-top]').count()).toBe(0);
    const own = await readCardMarkup(page, '[data-whole-list] [data-paper]');
    await page.check('[name="code"]');
    await page.uncheck('[name="code"]');
    const title = await page.locator('[data-whole-list] .card-title a').first().textContent();
    await narrow(page, (title ?? '').replaceAll(/[^\p{L}\p{N} ]/gu, ' '));
    await expect.poll(() => readCardMarkup(page, results)).toBe(own);
    await expect
      .poll(() => page.locator(`${results} .card-teaser`).first().textContent())
      .not.toBe('');
  });

  test('is undone by Back, also where it is the first thing that a reader does', async () => {
    const page = await openPage('papers/');
    await page.getByRole('checkbox', { name: 'Has code' }).check();
    await page.waitForURL('**/?code=yes');
    await page.goBack();
    await page.waitForURL('**/papers/');
    await expect.poll(() => page.locator('[data-narrow-status]').textContent()).toBe('');
    expect(await page.getByRole('checkbox', { name: 'Has code' }).isChecked()).toBe(false);
  });

  test('gives the focus back where the button for the whole list goes', async () => {
    const page = await openPage('papers/?code=yes');
    await page.getByRole('button', { name: 'Show the whole list' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('narrow');
    expect(await page.locator('[data-narrow-status]').textContent()).toBe('The whole list.');
  });

  test('shows no other day on the page of a day, unless sorted by it', async () => {
    const page = await openPage('dates/03-14/');
    const dates = page.locator('[data-paper] .facts a[href*="/dates/"]:visible');
    expect(await dates.count()).toBe(0);
    await page.goto(`${page.url()}?sort=date`);
    await expect.poll(() => dates.count()).toBeGreaterThan(0);
  });

  test('says when nothing is left, and leads back', async () => {
    const page = await openPage('papers/');
    await narrow(page, 'xyzzyq');
    await expect.poll(() => readNarrowed(page)).toMatch(/^None/);
    await page.getByRole('button', { name: 'Show the whole list' }).click();
    await expect.poll(() => page.locator('.pager').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  test('offline, says so and leaves the page as it was', async () => {
    const page = await openPage('papers/');
    await page.route('**/lists/**', (route) => route.fulfill({ status: 200, body: 'lamp' }));
    await page.fill(box, 'lamp');
    await expect.poll(() => readNarrowed(page)).toMatch(/could not be loaded/);
    expect(await page.locator('[data-whole-list] [data-paper]').first().isVisible()).toBe(true);
  });

  test('loads nothing before it is used', async () => {
    const page = await openPage('topics/graphs/');
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(files.filter((file) => /\/lists\/|narrow/.test(file))).toEqual([]);
  });
});

describe('how much a list shows', () => {
  const facts = '[data-paper] .facts a';

  test('is a choice that is remembered', async () => {
    const page = await openPage('papers/');
    await page.getByRole('radio', { name: 'Titles' }).check({ force: true });
    expect(await page.locator(facts).first().isVisible()).toBe(false);
    await page.goto(new URL('../dates/undated/', page.url()).href);
    expect(await page.locator(facts).first().isVisible()).toBe(false);
    expect(await page.getByRole('radio', { name: 'Titles' }).isChecked()).toBe(true);
  });

  test('can be whole abstracts, of which only those near the window are loaded', async () => {
    const page = await openPage('papers/');
    const lengths = () =>
      page
        .locator('[data-paper] .card-teaser')
        .evaluateAll((teasers) => teasers.map(({ textContent }) => textContent?.length ?? 0));
    const before = await lengths();
    await page.getByRole('radio', { name: 'Abstracts' }).check({ force: true });
    await expect.poll(async () => (await lengths())[0] ?? 0).toBeGreaterThan(before[0] ?? 0);
    expect((await lengths()).at(-1)).toBe(before.at(-1));
  });

  test('says that abstracts need a network, and shows them when it is back', async () => {
    const page = await openPage('papers/', {
      expectedErrors: /ERR_INTERNET_DISCONNECTED|error occurred when fetching the script/,
    });
    const first = page.locator('[data-paper] .card-teaser').first();
    const before = (await first.textContent())?.length ?? 0;
    await page.context().setOffline(true);
    await page.getByRole('radio', { name: 'Abstracts' }).check({ force: true });
    await page.getByRole('alert').filter({ hasText: 'Abstracts cannot be loaded' }).waitFor();
    await page.context().setOffline(false);
    await expect.poll(async () => (await first.textContent())?.length ?? 0).toBeGreaterThan(before);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  test('works where storage is blocked', async () => {
    const page = await openPage('papers/');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await page.reload();
    await page.getByRole('radio', { name: 'Titles' }).check({ force: true });
    expect(await page.locator(facts).first().isVisible()).toBe(false);
    await page.locator('[data-paper] a').first().click();
    await page.waitForURL(/\/papers\/[^/]+\/$/);
    expect(await page.locator('.neighbours').count()).toBe(1);
  });

  test('is not asked without script', async () => {
    const page = await openPage('papers/', { javaScriptEnabled: false });
    expect(await page.locator('.shelf-tools').isVisible()).toBe(false);
    expect(await page.locator(facts).first().isVisible()).toBe(true);
  });
});

describe('a paper leads on in the list that the reader came from', () => {
  test.each<SiteName>(['root', 'sub'])(
    'from page to page of a list, on the %s site',
    async (site) => {
      const page = await openPage('papers/', { site });
      const slugs = await readSlugs(page, '[data-paper]');
      await page.getByRole('link', { name: 'Next' }).click();
      await page.waitForURL('**/page/2/');
      await page.locator('[data-paper] a').first().click();
      const previous = page.locator('.neighbours [rel="prev"]');
      await expect.poll(() => previous.textContent()).toMatch(/^Previous in Papers/);
      await previous.click();
      await page.waitForURL(`**/papers/${slugs.at(-1)}/`);
      await page.getByRole('link', { name: /^Previous in Papers/ }).click();
      await page.waitForURL(`**/papers/${slugs.at(-2)}/`);
      // The way back to the list comes with the page's script; the header has a link of the same name before that.
      await page.locator('.neighbours-list').getByRole('link', { name: 'Papers' }).click();
      await page.waitForURL('**/page/2/');
    },
  );

  test('in a narrowed list', async () => {
    const page = await openPage('papers/?narrow=learning&sort=title');
    await page.locator(results).first().waitFor();
    const slugs = await readSlugs(page, results);
    await page.locator(`${results} a`).first().click();
    await page.getByRole('link', { name: /^Next in Papers, narrowed/ }).click();
    await page.waitForURL(`**/papers/${slugs[1]}/`);
  });

  test('among search results', async () => {
    const page = await openPage('search/?q=learning');
    await page.waitForSelector('search-page [data-state="done"]');
    const [, second] = await page
      .locator('[data-result]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-result')));
    await page.locator('[data-result] a').first().click();
    await page.getByRole('link', { name: /^Next in results for “learning”/ }).click();
    await page.waitForURL(`**/papers/${second}/`);
  });

  test.each([
    ['Papers', 'papers/', '[data-paper]', { modifiers: ['Control'] }],
    ['Papers, narrowed', 'papers/?narrow=learning', results, { modifiers: ['Control'] }],
    ['results for “learning”', 'search/?q=learning', '[data-result]', { button: 'middle' }],
  ] satisfies readonly [string, string, string, Parameters<Locator['click']>[0]][])(
    'in a tab opened from %s',
    async (name, path, items, press) => {
      const page = await openPage(path);
      const link = page.locator(`${items} a`).first();
      await link.waitFor();
      const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click(press)]);
      const next = tab.getByRole('link', { name: `Next in ${name}` });
      const second = await next.textContent();
      await next.click();
      // The first of a list has none before it.
      await tab.getByRole('link', { name: `Previous in ${name}` }).waitFor();
      expect(second).toContain(await tab.locator('h1').textContent());
    },
  );

  test('by a line above it, and by j and k', async () => {
    const page = await openPage('papers/');
    const slugs = await readSlugs(page, '[data-paper]');
    await page.locator('.card-title a').nth(1).click();
    await page.locator('.paper-steps').getByText('in Papers').waitFor();
    await page.getByRole('link', { name: 'Next →' }).click();
    await page.waitForURL(`**/papers/${slugs[2]}/`);
    await page.locator('.paper-steps').getByText('in Papers').waitFor();
    await page.keyboard.press('k');
    await page.waitForURL(`**/papers/${slugs[1]}/`);
    await page.locator('.neighbours-list').waitFor();
    await page.keyboard.press('k');
    await page.waitForURL(`**/papers/${slugs[0]}/`);
    await page.locator('.neighbours-list').waitFor();
    expect(await page.getByRole('link', { name: '← Previous' }).count()).toBe(0);
  });

  test('whatever else is opened from the paper, and after Back', async () => {
    const page = await openPage('papers/');
    const slugs = await readSlugs(page, '[data-paper]');
    await page.locator('.card-title a').first().click();
    const next = page.getByRole('link', { name: /^Next in Papers/ });
    await next.waitFor();
    // Another tab, a menu, and a search over the page that leads to papers elsewhere.
    const related = page.locator('.related a').first();
    await Promise.all([
      page.context().waitForEvent('page'),
      related.click({ modifiers: ['Control'] }),
    ]);
    await related.click({ button: 'right' });
    await page.keyboard.press('/');
    await page.keyboard.type('learning');
    const result = page.locator('search-dialog [data-result] a').first();
    await Promise.all([
      page.context().waitForEvent('page'),
      result.click({ modifiers: ['Control'] }),
    ]);
    await page.keyboard.press('Escape');
    await next.click();
    await page.waitForURL(`**/papers/${slugs[1]}/`);
    await next.waitFor();
    await page.goto(new URL('../../topics/robotics/', page.url()).href);
    await page.locator('.card-title a').first().click();
    await page.getByRole('link', { name: /^Next in Robotics/ }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`**/papers/${slugs[1]}/`);
    await next.waitFor();
    await page.reload();
    await next.waitFor();
  });

  test('but not in one that leads there by chance', async () => {
    const page = await openPage('papers/');
    const [slug] = await readSlugs(page, '[data-paper]');
    await page.goto(new URL(`${slug}/`, page.url()).href);
    await page.evaluate(() => {
      const { title, href } = document.querySelector<HTMLAnchorElement>('.paper-steps [rel]')!;
      const papers = [{ slug: href.split('/').at(-2), title, url: href }];
      const trail = { name: 'another list', url: location.href, papers };
      for (const store of [localStorage, sessionStorage])
        store.setItem('trail', JSON.stringify({ trail, from: location.href, opened: ['other'] }));
    });
    await page.locator('.paper-steps [rel]').first().click();
    await page.waitForURL((url) => !url.pathname.includes(String(slug)));
    expect(await page.locator('.paper-steps').textContent()).toContain('Hugging Face Papers');
    expect(await page.locator('.neighbours-list').count()).toBe(0);
  });

  test('in the reading list', async () => {
    const page = await openPage('papers/');
    const stars = page.locator('[data-paper] save-star button');
    for (const at of [0, 3]) await stars.nth(at).click();
    await page.goto(new URL('../saved/', page.url()).href);
    const cards = page.locator('.saved-cards [data-paper] a');
    await expect.poll(() => cards.count()).toBeGreaterThan(1);
    await cards.first().click();
    await page.getByRole('link', { name: 'Next in Reading list' }).click();
    await page.getByRole('link', { name: 'Previous in Reading list' }).waitFor();
    // What is like the papers of the list is not on it.
    await page.locator('.neighbours-list a').click();
    await page.getByRole('button', { name: 'Find papers like those shown' }).click();
    await page.locator('[data-similar] [data-paper] a').first().click();
    await page.locator('.paper-steps').getByText('in Hugging Face Papers').waitFor();
  });

  test('but otherwise in its listing', async () => {
    const page = await openPage('papers/');
    await page.locator('[data-paper] a').first().click();
    await page.locator('.related a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('.neighbours .hint').first().textContent()).not.toMatch(/ Papers$/);
  });
});

test('papers that were opened are marked', async () => {
  const page = await openPage('papers/');
  await page.locator('[data-paper] a').first().click();
  await page.waitForURL(/\/papers\/[^/]+\/$/);
  await page.goto(new URL('../', page.url()).href);
  await expect.poll(() => page.locator('[data-seen]').count()).toBe(1);
});

describe('the keyboard', () => {
  test('j and k walk through the papers, o opens one', async () => {
    const page = await openPage('papers/');
    const slugs = await readSlugs(page, '[data-paper]');
    for (const [key, index] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => readFocusedPaper(page)).toBe(slugs[index]);
    }
    await page.keyboard.press('o');
    await page.waitForURL(`**/papers/${slugs[1]}/`);
  });

  test('keys are text in a box', async () => {
    const page = await openPage('papers/');
    await page.locator(box).focus();
    await page.keyboard.type('jok?');
    expect(await page.inputValue(box)).toBe('jok?');
  });

  test('? opens the list of keys, whose switch turns them off, and a button opens it still', async () => {
    const page = await openPage('papers/');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await readFocusedPaper(page)).toBeUndefined();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    const box = page.getByRole('checkbox', { name: 'Single-key shortcuts' });
    expect(await box.isChecked()).toBe(false);
  });
});
