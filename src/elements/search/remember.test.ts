import { expect, test, vi } from 'vitest';
import { remember } from './remember.ts';

test('remember asks once for each key', async () => {
  const memory = new Map<string, Promise<number>>();
  const load = vi.fn(async () => 7);
  expect(await Promise.all([remember(memory, 'a', load), remember(memory, 'a', load)])).toEqual([
    7, 7,
  ]);
  await remember(memory, 'b', load);
  expect(load).toHaveBeenCalledTimes(2);
});

test('remember tries again after a failure', async () => {
  const memory = new Map<string, Promise<number>>();
  const load = vi.fn(async () => 7).mockRejectedValueOnce(new Error('offline'));
  await expect(remember(memory, 'a', load)).rejects.toThrow('offline');
  expect(await remember(memory, 'a', load)).toBe(7);
});
