import { expect, test } from 'vitest';
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
