import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { projectDir } from './settings.ts';

const code = readFileSync(path.join(projectDir, 'public/offline-worker.js'), 'utf8');

const site = 'https://papers.example/demo/';

interface World {
  /** Addresses of what is kept. */
  readonly kept: readonly string[];
  readonly fetch: (request: Request) => Promise<string>;
}

/**
 * Runs the worker in a world of its own.
 * @returns what it answers a request with; `undefined` where it leaves the request to the browser
 */
function startWorker({ kept, fetch }: World) {
  const listeners = new Map<string, (event: object) => void>();
  const match = async ({ url }: Request, { ignoreSearch }: CacheQueryOptions) =>
    kept
      .filter((address) => address === (ignoreSearch ? url.split('?')[0] : url))
      .map((address) => `kept ${address}`)[0];
  const open = vi.fn(async () => ({ match }));
  vm.runInNewContext(code, {
    URL,
    Response,
    Promise,
    setTimeout,
    registration: { scope: site },
    caches: { open },
    fetch,
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
  });
  const ask = (url: string, { method = 'GET', mode = 'navigate' } = {}) => {
    let answer: Promise<unknown> | undefined;
    const respondWith = (given: Promise<unknown>) => {
      answer = given;
    };
    listeners.get('fetch')?.({ request: { url, method, mode }, respondWith });
    return answer;
  };
  return { ask, open };
}

const page = `${site}papers/otters/`;
const online = async ({ url }: Request) => `new ${url}`;
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const silent = () => new Promise<string>(() => {});

describe('the worker that answers without a network', () => {
  test('asks the network first', async () => {
    const { ask, open } = startWorker({ kept: [page], fetch: online });
    expect(await ask(page)).toBe(`new ${page}`);
    expect(open).toHaveBeenCalledWith('kept-papers /demo/');
  });

  test('answers with what is kept where there is none, whatever the list shows', async () => {
    const { ask } = startWorker({ kept: [page], fetch: offline });
    expect(await ask(page)).toBe(`kept ${page}`);
    expect(await ask(`${page}?mark=read`)).toBe(`kept ${page}`);
    await expect(ask(`${page}?mark=read`, { mode: 'cors' })).rejects.toThrow('Failed to fetch');
  });

  test('says of a page that is not kept that it is not, and what is', async () => {
    const { ask } = startWorker({ kept: [], fetch: offline });
    const answer = (await ask(page)) as Response;
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain(`href="${site}saved/"`);
    expect(await startWorker({ kept: [], fetch: online }).ask(page)).toBe(`new ${page}`);
  });

  test('waits four seconds for one that says nothing', async () => {
    vi.useFakeTimers();
    const { ask } = startWorker({ kept: [page], fetch: silent });
    const answered = vi.fn();
    void ask(page)?.then(answered);
    await vi.advanceTimersByTimeAsync(3900);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(answered).toHaveBeenCalledWith(`kept ${page}`);
    vi.useRealTimers();
  });

  test('does not ask for scripts and styles that are kept: their names change with them', async () => {
    const script = `${site}_astro/Page.abc.js`;
    const { ask } = startWorker({ kept: [script], fetch: online });
    expect(await ask(script, { mode: 'cors' })).toBe(`kept ${script}`);
  });

  test('leaves the rest to the network, and what is not of this site to the browser', async () => {
    const { ask } = startWorker({ kept: [], fetch: offline });
    await expect(ask(page, { mode: 'cors' })).rejects.toThrow('Failed to fetch');
    expect(ask(page, { method: 'POST' })).toBeUndefined();
    expect(ask('https://papers.example/other/')).toBeUndefined();
  });
});
