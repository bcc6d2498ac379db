import { describe, test } from 'vitest';
import { openPage } from './browser.ts';

/** Things that may happen in a page, and must fail the test that opened it. */
describe('a test fails when its page', () => {
  test.fails('writes an error to the console', async () => {
    const page = await openPage('about/');
    await page.evaluate(() => console.error('lamp'));
  });

  test.fails('throws', async () => {
    const page = await openPage('about/');
    await page.evaluate(() => setTimeout(() => Promise.reject(new Error('lamp'))));
    await page.waitForTimeout(100);
  });

  test.fails('asks another host', async () => {
    const page = await openPage('about/');
    await page.evaluate(() => {
      new Image().src = 'https://other.example/lamp.png';
    });
    await page.waitForTimeout(100);
  });

  test.fails('holds what its policy blocks', async () => {
    const page = await openPage('about/');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  });

  test.fails('is not there', async () => {
    await openPage('nowhere/');
  });
});
