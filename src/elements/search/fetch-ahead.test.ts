import { expect, test, vi } from 'vitest';
import { createAheadFetch } from './fetch-ahead.ts';

const base = 'https://papers.example/_astro/search.js';

function open() {
  const asked = vi.fn(async (input: string | URL | Request) => new Response(String(input)));
  return { asked, ...createAheadFetch(asked, base) };
}

test('a file that was asked for ahead is handed over, and not asked for again', async () => {
  const { asked, fetch, fetchAhead } = open();
  fetchAhead('/pagefind/table');
  fetchAhead('/pagefind/table');
  const answer = await fetch('https://papers.example/pagefind/table');
  expect(await answer.text()).toBe('https://papers.example/pagefind/table');
  expect(asked).toHaveBeenCalledTimes(1);
});

test('it is handed over once, because a body can be read once only', async () => {
  const { asked, fetch, fetchAhead } = open();
  fetchAhead('/table');
  await (await fetch('/table')).text();
  expect(await (await fetch('/table')).text()).toBe('/table');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('other files, and requests of another kind, go their own way', async () => {
  const { asked, fetch, fetchAhead } = open();
  fetchAhead('/table');
  await fetch('/other');
  await fetch('/table', { method: 'HEAD' });
  expect(asked.mock.calls.map(([input]) => input)).toEqual([
    'https://papers.example/table',
    '/other',
    '/table',
  ]);
});

test('a failure is told to the one who asks, and the next is asked anew', async () => {
  const { asked, fetch, fetchAhead } = open();
  asked.mockRejectedValueOnce(new TypeError('offline'));
  fetchAhead('/table');
  await expect(fetch('/table')).rejects.toThrow('offline');
  expect((await fetch('/table')).ok).toBe(true);
});
