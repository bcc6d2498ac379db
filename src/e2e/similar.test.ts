import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

interface KnownPaper {
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
}

/** Any paper of the site, from its records. */
async function pickPaper(page: Page): Promise<KnownPaper> {
  const response = await page.request.get(new URL('../data/papers.json', page.url()).href);
  const { papers }: { papers: readonly KnownPaper[] } = await response.json();
  const paper = papers[3];
  if (paper === undefined) throw new Error('The site has hardly any paper.');
  return paper;
}

async function openForm(page: Page): Promise<void> {
  await page.getByText('Find papers like a text').click();
}

async function findLike(page: Page, text: string): Promise<void> {
  await page.getByLabel('An abstract').fill(text);
  await page.getByRole('button', { name: 'Find papers' }).click();
}

const readStatus = (page: Page) => page.locator('[data-similar-status]').textContent();
const found = (page: Page) => page.locator('[data-similar]');

describe('papers like a text', () => {
  test.each<SiteName>(['root', 'sub'])(
    'the abstract of a paper finds that paper first, and says what they share, on the %s site',
    async (site) => {
      const page = await openPage('search/', { site });
      const { slug, abstract } = await pickPaper(page);
      await openForm(page);
      await findLike(page, abstract);
      await expect.poll(() => readStatus(page)).toMatch(/^\d+ papers like the text/);
      expect(await found(page).first().getAttribute('data-similar')).toBe(slug);
      expect(await found(page).first().locator('.because').textContent()).toMatch(/^Both: \S/);
      await found(page).first().locator('a').click();
      await page.waitForURL(`**/papers/${slug}/`);
    },
  );

  test('it works from the keyboard', async () => {
    const page = await openPage('search/');
    const { slug, title, abstract } = await pickPaper(page);
    await page.locator('similar-text summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(`${title}\n\n${abstract}`);
    await page.keyboard.press('Control+Enter');
    await found(page).first().waitFor();
    expect(await found(page).first().getAttribute('data-similar')).toBe(slug);
  });

  test.each([
    ['no text', '  ', /^Paste or write a text first/],
    ['a word or two', 'deep learning', /^That is a short text/],
    ['nonsense', 'Qwfpgj luyq zxcvbk arstdh neio wfpb.', /^Nothing was found/],
  ])('%s finds nothing, and it is said why', async (_, text, said) => {
    const page = await openPage('search/');
    const { abstract } = await pickPaper(page);
    await openForm(page);
    await findLike(page, abstract);
    await found(page).first().waitFor();
    await findLike(page, text);
    await expect.poll(() => readStatus(page)).toMatch(said);
    expect(await found(page).count()).toBe(0);
  });

  test('without a connection it says so, the search goes on, and later it works', async () => {
    const page = await openPage('search/', { expectedErrors: /ERR_FAILED/ });
    const { slug, abstract } = await pickPaper(page);
    await page.route('**/similar/**', (route) => route.abort());
    await openForm(page);
    await findLike(page, abstract);
    await expect.poll(() => readStatus(page)).toMatch(/offline/);
    await page.fill('search-page input[type="search"]', 'learning');
    await page.waitForSelector('[data-result]');
    await page.unroute('**/similar/**');
    await findLike(page, abstract);
    await found(page).first().waitFor();
    expect(await found(page).first().getAttribute('data-similar')).toBe(slug);
  });

  test('nothing of it is loaded before it is opened, and the text is sent nowhere', async () => {
    const page = await openPage('search/?q=learning');
    await page.waitForSelector('[data-result]');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    const before = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(before.filter((file) => /\/similar\/|find-similar|answer-text/.test(file))).toEqual([]);
    await openForm(page);
    await findLike(page, 'Otters learn to juggle diffusion models of pebbles.');
    await expect.poll(() => readStatus(page)).toMatch(/like the text/);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join(' ')).not.toMatch(/juggle|otters|pebbles/i);
  });
});
