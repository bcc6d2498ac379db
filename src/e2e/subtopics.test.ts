import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type SiteName } from './browser.ts';

const below = 'section:has(> #narrower) .topic-index';

/** Opens the first sub-topic of the first topic that has any, by the links that a reader follows. */
async function openSubtopic(site: SiteName): Promise<{ page: Page; topic: string; count: number }> {
  const page = await openPage('topics/', { site });
  await page.locator('.topic-card:has(ul) h2 a').first().click();
  await page.waitForURL('**/topics/*/');
  const topic = page.url();
  const entry = page.locator(`${below} li`).first();
  const count = Number(await entry.locator('.count').textContent());
  await entry.locator('a').click();
  await page.waitForURL((url) => url.href !== topic);
  return { page, topic, count };
}

describe.each<SiteName>(['root', 'sub'])('a sub-topic, on the %s site', (site) => {
  test('is reached from its topic, lists as many papers as that says, and leads back', async () => {
    const { page, topic, count } = await openSubtopic(site);
    expect(count).toBeGreaterThan(0);
    expect(await page.locator('.card[data-paper]').count()).toBe(Math.min(count, 50));
    await page.locator('.eyebrow a').click();
    await page.waitForURL(topic);
  });
});

test('a sub-topic can be narrowed like any list', async () => {
  const { page } = await openSubtopic('root');
  await page.fill('paper-shelf [name="narrow"]', 'the');
  await expect
    .poll(() => page.locator('[data-narrow-status]').textContent())
    .toMatch(/of [\d,]+ papers|all [\d,]+ papers/i);
});

test("a paper's page names its sub-topic below its topic, with the reason", async () => {
  const { page } = await openSubtopic('root');
  const name = (await page.locator('h1').textContent()) ?? '';
  const address = page.url();
  await page.locator('.card-title a').first().click();
  await page.waitForURL('**/papers/*/');
  const link = page.locator('.topic-names .facts a', { hasText: name }).first();
  expect(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)).toBe(address);
  await page.getByText('Why these topics').click();
  const reason = page.locator('.reason', { has: page.locator(`dt:text-is("${name}")`) });
  expect(await reason.locator('dd').textContent()).toMatch(/“.+” .*in the (?:title|abstract)/);
});
