import type { Browser } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { askBrowser } from './ask-browser.ts';

test('what was opened for a query is closed when the query fails', async () => {
  const close = vi.fn();
  const newPage = () => Promise.reject(new Error('Timeout 30000ms exceeded.'));
  const browser = { newContext: async () => ({ newPage, close }) } as unknown as Browser;
  const asked = askBrowser(browser, 'http://localhost/', 'ferries', () => undefined);
  await expect(asked).rejects.toThrow('Timeout');
  expect(close).toHaveBeenCalledOnce();
});
