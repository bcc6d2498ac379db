import { findChange } from './list-change.ts';
import { readSavedPaper, type SavedList } from './saved-paper.ts';
import type { SavedStore } from './saved-store.ts';

type OpenTabStore = () => Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The list where the browser keeps no database: in the tab's own storage, and where that is blocked, too, in memory
 * until the page is left.
 */
export function createTabStore(
  open: OpenTabStore,
  base: string,
  onChange: (list: SavedList) => void,
): SavedStore {
  const key = `reading-list ${base}`;
  let list: SavedList = readKept(open, key);
  return {
    place: 'tab',
    read: async () => list,
    async change(edit) {
      const before = list;
      list = edit(before);
      try {
        open().setItem(key, JSON.stringify([...list.values()]));
      } catch {
        // Blocked or full: the list stays in memory.
      }
      const change = findChange(before, list);
      if (change.length > 0) onChange(list);
      return change;
    },
  };
}

function readKept(open: OpenTabStore, key: string): SavedList {
  try {
    const kept: unknown = JSON.parse(open().getItem(key) ?? '[]');
    const papers = Array.isArray(kept)
      ? kept.flatMap((record) => readSavedPaper(record) ?? [])
      : [];
    return new Map(papers.map((paper) => [paper.slug, paper]));
  } catch {
    return new Map();
  }
}
