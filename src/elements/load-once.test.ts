import { expect, test, vi } from 'vitest';
import { loadOnce, remember } from './load-once.ts';

test('each key is asked for once, however many want it', async () => {
  const asked: string[] = [];
  const load = loadOnce(async (key: string) => {
    asked.push(key);
    return key.toUpperCase();
  });
  expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});

test('after a failure it is asked for again', async () => {
  let isOnline = false;
  const load = loadOnce(async (key: string) => {
    if (!isOnline) throw new Error('offline');
    return key;
  });
  await expect(load('a')).rejects.toThrow('offline');
  isOnline = true;
  expect(await load('a')).toBe('a');
});

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
