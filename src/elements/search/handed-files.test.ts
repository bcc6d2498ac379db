import { afterEach, expect, test, vi } from 'vitest';
import { HANDED, handOver, receive } from './handed-files.ts';

/** Stands in for the thread: the page's side of it, and what it listens to. */
function openThread(): Pick<Worker, 'postMessage'> {
  const thread = new EventTarget();
  vi.stubGlobal('addEventListener', thread.addEventListener.bind(thread));
  vi.stubGlobal('removeEventListener', thread.removeEventListener.bind(thread));
  return { postMessage: (data) => thread.dispatchEvent(new MessageEvent('message', { data })) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.filesAhead = undefined;
});

const [first = '', second = ''] = HANDED;
const notAsked = () => Promise.reject(new Error('The thread asked for it.'));
const toText = async (answer: Promise<Response>) => (await answer).text();

test('what every search loads is asked for once, and handed to whoever waits for it', async () => {
  const fetch = vi.fn(async (file: string) => new Response(`text of ${file}`));
  vi.stubGlobal('fetch', fetch);
  const worker = openThread();
  const texts = [second, first].map((file) => toText(receive(file, notAsked)));
  handOver('/demo/', worker);
  expect(await Promise.all(texts)).toEqual([`text of /demo/${second}`, `text of /demo/${first}`]);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('what was asked for ahead is used, and once', async () => {
  vi.stubGlobal('fetch', async () => new Response('new'));
  globalThis.filesAhead = [Promise.resolve(new Response('ahead'))];
  const worker = openThread();
  const texts: string[] = [];
  for (let round = 0; round < 2; round++) {
    const text = toText(receive(first, notAsked));
    handOver('/', worker);
    texts.push(await text);
  }
  expect(texts).toEqual(['ahead', 'new']);
});

test.each([
  ['could not get', () => Promise.reject(new TypeError('offline'))],
  ['did not find', async () => new Response('', { status: 404 })],
])('what the page %s, the thread asks for itself', async (_, ask) => {
  vi.stubGlobal('fetch', ask);
  const worker = openThread();
  const text = toText(receive(second, async () => new Response('asked by the thread')));
  handOver('/', worker);
  expect(await text).toBe('asked by the thread');
});
