import { describe, expect, test, vi } from 'vitest';
import { loadFragment } from './load-fragment.ts';

const fragment = { url: '/papers/otters/', content: 'Otters', meta: {}, filters: {} };

describe('loadFragment', () => {
  test('asks Pagefind for a page once, whichever answer it is in', async () => {
    const data = vi.fn(async () => fragment);
    expect(await loadFragment({ id: 'once', data })).toEqual(fragment);
    expect(await loadFragment({ id: 'once', data })).toEqual(fragment);
    expect(data).toHaveBeenCalledTimes(1);
  });

  test('tries again after a failure', async () => {
    const data = vi.fn(async () => fragment).mockRejectedValueOnce(new Error('offline'));
    await expect(loadFragment({ id: 'again', data })).rejects.toThrow('offline');
    expect(await loadFragment({ id: 'again', data })).toEqual(fragment);
  });
});
