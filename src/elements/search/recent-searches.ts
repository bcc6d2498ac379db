/** Access to this browser's storage. Where it is blocked, already asking for it throws. */
export type OpenStore = () => Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'recent-searches';
const MOST_SEARCHES = 6;

/** Searches made in this browser, newest first. None where storage is blocked or holds something else. */
export function readRecentSearches(open: OpenStore): string[] {
  try {
    const kept: unknown = JSON.parse(open().getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query) => typeof query === 'string').slice(0, MOST_SEARCHES)
      : [];
  } catch {
    return [];
  }
}

/** Puts a search first in the list. Where storage is blocked nothing is remembered, which is no failure. */
export function rememberSearch(open: OpenStore, query: string): void {
  const search = query.trim();
  if (search === '') return;
  const others = readRecentSearches(open).filter((other) => other !== search);
  try {
    open().setItem(KEY, JSON.stringify([search, ...others].slice(0, MOST_SEARCHES)));
  } catch {
    // Blocked or full.
  }
}
