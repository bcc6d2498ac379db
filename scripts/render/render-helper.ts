import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from '../settings.ts';
import type { HelperMessage, PageAnswer, PageRequest } from './page-request.ts';

/** A second process that renders pages of the same site. */
export interface RenderHelper {
  /** Whether it would begin a page soon: it has started, and few pages wait for it. */
  readonly isFree: () => boolean;
  /**
   * @param component the file that renders the page, from the project's folder.
   * @throws Error when the page cannot be rendered there, or the process ends before it is written.
   */
  readonly render: (url: string, component: string) => Promise<void>;
  /** Resolves when the process has ended. */
  readonly stop: () => Promise<void>;
}

/** By this variable of its environment, a build knows that it is to help another, and where that has its pages. */
export const HELPER_VARIABLE = 'RENDER_INTO';

/**
 * Pages that wait for the helper: enough that it has work while this process makes a large file, few enough that both
 * end together. Astro must render more than these at once.
 */
export const MOST_WAITING = 60;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the helper: a build of this very site that renders what it is asked for.
 * @param program what builds the pages, from the project's folder.
 * @param dir the folder of the site.
 * @param cacheDir a folder of its own, which is removed when it has ended.
 */
export function startRenderHelper(program: string, dir: string, cacheDir: string): RenderHelper {
  const child = fork(path.resolve(projectDir, program), {
    cwd: projectDir,
    env: { ...process.env, [HELPER_VARIABLE]: dir, CACHE_DIR: cacheDir },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, Waiting>();
  let started = false;
  let failure: Error | undefined;
  let last = 0;
  child.on('message', (message: HelperMessage) => {
    if (message === 'ready') started = true;
    else answer(message);
  });
  // Each request that cannot be sent is an error of its own.
  child.on('error', (cause) => end(new Error('It cannot be reached.', { cause })));
  child.once('exit', (code) => end(new Error(`It ended with code ${code}.`)));
  return { isFree, render, stop };

  function isFree(): boolean {
    return started && !failure && waiting.size < MOST_WAITING;
  }

  function render(url: string, component: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ number: last, url, component } satisfies PageRequest);
    });
  }

  function answer({ number, error }: PageAnswer): void {
    const { resolve, reject } = waiting.get(number) ?? {};
    waiting.delete(number);
    if (error === undefined) resolve?.();
    else reject?.(new Error(error));
  }

  function end(error: Error): void {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  async function stop(): Promise<void> {
    const exit = failure ? undefined : once(child, 'exit');
    if (child.connected) child.disconnect();
    await exit;
    rmSync(cacheDir, { recursive: true, force: true });
  }
}
