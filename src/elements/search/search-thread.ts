import { handOver } from './handed-files.ts';

/** A thread that searches, and the promise that rejects when it cannot be had. */
export interface SearchThread {
  readonly worker: Worker;
  readonly failed: Promise<never>;
}

let thread: SearchThread | undefined;

/**
 * The thread that searches the site, one for all search boxes of a page. It loads what every search needs as soon as it
 * runs, so it is started when a search is to be expected, and not before. After a failure the next call starts another.
 * @param base base path of the site, with a slash at both ends
 */
export function startSearchThread(base: string): SearchThread {
  thread ??= createThread(base);
  return thread;
}

function createThread(base: string): SearchThread {
  // In one expression, by which the bundler knows it.
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
    type: 'module',
    name: base,
  });
  handOver(base, worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      thread = undefined;
      worker.terminate();
      reject(new Error('The search could not be started.'));
    });
  });
  // Whoever asks is told; without a request nobody needs to know.
  failed.catch(() => {});
  return { worker, failed };
}
