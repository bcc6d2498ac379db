import { describe, expect, test } from 'vitest';
import { type FileStore, keepFiles } from './keep-files.ts';

const toUrl = (name: string) => `https://papers.example/${name}`;

function createStore(names: readonly string[] = []) {
  const files = new Map(names.map((name) => [toUrl(name), 'old']));
  const store: FileStore = {
    keys: async () => [...files.keys()].map((url) => new Request(url)),
    put: async (url, response) => void files.set(String(url), await response.text()),
    delete: async (url) => files.delete(String(url)),
  };
  return { store, files };
}

const fetchNew = async (url: string) => new Response(`new ${url.split('/').at(-1)}`);

const keep = (store: FileStore, names: readonly string[], options = {}) =>
  keepFiles(store, names.map(toUrl), { isStale: false, fetchFile: fetchNew, ...options });

describe('keepFiles', () => {
  test('fetches what is missing, and lets go of what is not wanted', async () => {
    const { store, files } = createStore(['otters', 'newts']);
    const kept: string[] = [];
    const problem = await keep(store, ['otters', 'herons'], {
      onKept: (url: string) => kept.push(url),
    });
    expect(problem).toBeUndefined();
    expect([...files]).toEqual([
      [toUrl('otters'), 'old'],
      [toUrl('herons'), 'new herons'],
    ]);
    expect(kept).toEqual([toUrl('herons')]);
  });

  test('fetches all where what it has may be out of date', async () => {
    const { store, files } = createStore(['otters']);
    await keep(store, ['otters'], { isStale: true });
    expect(files.get(toUrl('otters'))).toBe('new otters');
  });

  test('leaves out what the host does not have any more', async () => {
    const { store, files } = createStore(['otters']);
    const fetchFile = async () => new Response('', { status: 404 });
    expect(await keep(store, ['otters'], { isStale: true, fetchFile })).toBeUndefined();
    expect(files.size).toBe(0);
  });

  test('without a network keeps what it has, and says so', async () => {
    const { store, files } = createStore(['otters']);
    const fetchFile = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await keep(store, ['otters', 'herons'], { isStale: true, fetchFile })).toBe('network');
    expect([...files.keys()]).toEqual([toUrl('otters')]);
  });

  test('without room stops, and says so', async () => {
    const { store } = createStore();
    const asked: string[] = [];
    const full = {
      ...store,
      put: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    const names = Array.from({ length: 20 }, (_, n) => `otter-${n}`);
    const problem = await keep(full, names, {
      fetchFile: (url: string) => {
        asked.push(url);
        return fetchNew(url);
      },
    });
    expect(problem).toBe('full');
    expect(asked.length).toBeLessThan(names.length);
  });

  test('gives up when it is told to', async () => {
    const { store, files } = createStore();
    await keep(store, ['otters'], { signal: AbortSignal.abort() });
    expect(files.size).toBe(0);
  });
});
