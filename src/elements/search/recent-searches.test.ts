import { describe, expect, test } from 'vitest';
import { readRecentSearches, rememberSearch } from './recent-searches.ts';

function createStore(kept = new Map<string, string>()) {
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

function blocked(): never {
  throw new DOMException('Blocked.', 'SecurityError');
}

describe('recent searches', () => {
  test('are kept newest first, each once, and only a few', () => {
    const open = createStore();
    for (const query of ['lamp', 'shade', ' lamp ', '', 'a', 'b', 'c', 'd', 'e'])
      rememberSearch(open, query);
    expect(readRecentSearches(open)).toEqual(['e', 'd', 'c', 'b', 'a', 'lamp']);
  });

  test('are none where storage is blocked, and nothing fails', () => {
    rememberSearch(blocked, 'lamp');
    expect(readRecentSearches(blocked)).toEqual([]);
  });

  test.each(['{', '7', '[1, "lamp", null]'])(
    'are read from %j as far as they are searches',
    (kept) => {
      const searches = readRecentSearches(createStore(new Map([['recent-searches', kept]])));
      expect(searches.every((query) => typeof query === 'string')).toBe(true);
    },
  );
});
