import { expect, test } from 'vitest';
import { loadOnce } from './load-once.ts';

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
