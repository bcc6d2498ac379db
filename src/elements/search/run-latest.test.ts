import { expect, test, vi } from 'vitest';
import { createLatestRunner } from './run-latest.ts';

test('while a task runs, only the latest request waits', async () => {
  const done: string[] = [];
  const { promise: first, resolve: finishFirst } = Promise.withResolvers<void>();
  const { promise: all, resolve: finishAll } = Promise.withResolvers<void>();
  const run = createLatestRunner(async (request: string) => {
    if (request === 'a') await first;
    done.push(request);
    if (request === 'c') finishAll();
  });
  for (const request of ['a', 'b', 'c']) run(request);
  finishFirst();
  await all;
  expect(done).toEqual(['a', 'c']);
});

test('a request after the last one was answered runs at once', async () => {
  const done: string[] = [];
  const run = createLatestRunner(async (request: string) => void done.push(request));
  run('a');
  await Promise.resolve();
  await Promise.resolve();
  run('b');
  expect(done).toEqual(['a', 'b']);
});

test('a task that fails is reported, and holds up neither the request that waits nor the next one', async () => {
  const report = vi.fn<typeof queueMicrotask>();
  vi.stubGlobal('queueMicrotask', report);
  const done: string[] = [];
  const run = createLatestRunner(async (request: string) => {
    if (request === 'a') throw new Error('No lamp.');
    done.push(request);
  });
  run('a');
  run('b');
  await vi.waitFor(() => expect(done).toEqual(['b']));
  run('a');
  await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2));
  expect(report.mock.lastCall?.[0]).toThrow('No lamp.');
  run('c');
  await vi.waitFor(() => expect(done).toEqual(['b', 'c']));
  vi.unstubAllGlobals();
});
