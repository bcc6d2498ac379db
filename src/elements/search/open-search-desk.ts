import { wrap } from 'comlink';
import type { SearchDesk } from './search-desk.ts';

/** A thread that searches, and the promise that rejects when it cannot be had. */
interface SearchThread {
  readonly desk: SearchDesk;
  readonly failed: Promise<never>;
}

let thread: SearchThread | undefined;

/**
 * The search's desk, in one thread for all search boxes of a page, which starts when something is first asked. After a
 * failure the next request starts another.
 */
export const searchDesk: SearchDesk = {
  prepare: (base) => ask((desk) => desk.prepare(base)),
  answer: (base, state, from, to) => ask((desk) => desk.answer(base, state, from, to)),
  count: (base, state, facet, values) => ask((desk) => desk.count(base, state, facet, values)),
};

async function ask<T>(request: (desk: SearchDesk) => Promise<T>): Promise<T> {
  thread ??= startThread();
  const { desk, failed } = thread;
  return Promise.race([request(desk), failed]);
}

function startThread(): SearchThread {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      thread = undefined;
      worker.terminate();
      reject(new Error('The search could not be started.'));
    });
  });
  // Whoever asks is told; without a request nobody needs to know.
  failed.catch(() => {});
  return { desk: wrap<SearchDesk>(worker), failed };
}
