import { expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

const anyPaper = async (site: SiteName) => {
  const list = await openPage('papers/', { site });
  return `papers/${await list.locator('[data-paper]').first().getAttribute('data-paper')}/`;
};

test.each<SiteName>(['root', 'sub'])(
  'on the %s site, a reference can be had in every format and copied, as can its key',
  async (site) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await openPage(await anyPaper(site), { site, permissions });
    await page.getByText('Cite', { exact: true }).click();
    const reference = page.locator('cite-paper pre');
    const key = /@misc\{([^,]+),/.exec((await reference.textContent()) ?? '')?.[1];
    await page.getByLabel('Format').selectOption('RIS');
    expect(await reference.textContent()).toContain(`ID  - ${key}`);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Reference copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('TY  - GEN');
    await page.getByRole('button', { name: 'Copy key' }).click();
    await page.getByText('Key copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  },
);

test('without script the reference is text in the page', async () => {
  const path = await anyPaper('root');
  const page = await openPage(path, { javaScriptEnabled: false });
  await page.getByText('Cite', { exact: true }).click();
  expect(await page.locator('cite-paper pre').isVisible()).toBe(true);
  expect(await page.locator('cite-paper button').count()).toBe(0);
});
