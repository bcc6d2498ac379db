import { describe, expect, test, vi } from 'vitest';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { createTrustedPagefind } from './trusted-pagefind.ts';

const result: PagefindResult = {
  id: 'otters',
  score: 1,
  words: [],
  data: () => Promise.reject(new Error('Nobody asked.')),
};

function trust(results: readonly PagefindResult[], isReachable: () => Promise<boolean>): Pagefind {
  const pagefind: Pagefind = {
    options: async () => {},
    preload: async () => {},
    search: async () => ({ results }),
  };
  return createTrustedPagefind(pagefind, { isDoubtful: (query) => query === 'otter', isReachable });
}

describe('createTrustedPagefind', () => {
  test('fails where there must be papers, and the host does not answer', async () => {
    const { search } = trust([], async () => false);
    await expect(search('otter')).rejects.toThrow('could not be loaded');
  });

  test('believes that there is nothing while the host answers', async () => {
    const { search } = trust([], async () => true);
    expect(await search('otter')).toEqual({ results: [] });
  });

  test('asks the host only in doubt', async () => {
    const isReachable = vi.fn(async () => false);
    expect(await trust([], isReachable).search('quokka')).toEqual({ results: [] });
    expect(await trust([result], isReachable).search('otter')).toEqual({ results: [result] });
    expect(isReachable).not.toHaveBeenCalled();
  });
});
