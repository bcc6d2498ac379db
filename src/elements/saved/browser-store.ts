import { findChange, type ListChange } from './list-change.ts';
import type { ListEdit } from './list-edits.ts';
import type { OpenedDatabase, SavedDatabase } from './saved-database.ts';
import { readSavedPaper, type SavedList } from './saved-paper.ts';
import { ListNotKept, type SavedStore } from './saved-store.ts';

/**
 * The list in this browser's database. A change is one transaction that reads, edits and writes, so that tabs never
 * overwrite each other's changes.
 * @param onChange called after each change that was kept, with the list as it is then
 */
export function createBrowserStore(
  { database, isNewer }: OpenedDatabase,
  onChange: (list: SavedList) => void,
): SavedStore {
  return {
    place: isNewer ? 'newer' : 'browser',
    async read() {
      if (!database.objectStoreNames.contains('papers')) return new Map();
      return toList(await database.getAll('papers'));
    },
    async change(edit) {
      if (isNewer) throw new ListNotKept('newer');
      const { change, list } = await editDatabase(database, edit).catch(toNotKept);
      if (change.length > 0) onChange(list);
      return change;
    },
  };
}

/** Waits for reading and writing together, so that a failure of either is told once. */
async function editDatabase(
  database: SavedDatabase,
  edit: ListEdit,
): Promise<{ readonly change: ListChange; readonly list: SavedList }> {
  const { store, done } = database.transaction('papers', 'readwrite');
  const editing = store.getAll().then(async (records) => {
    const before = toList(records);
    const list = edit(before);
    const change = findChange(before, list);
    await Promise.all(
      change.map(({ slug, after }) => (after ? store.put(after) : store.delete(slug))),
    );
    return { change, list };
  });
  const [edited] = await Promise.all([editing, done]);
  return edited;
}

/** What cannot be read as a record is left where it is, and is not shown. */
function toList(records: readonly unknown[]): SavedList {
  const papers = records.flatMap((record) => readSavedPaper(record) ?? []);
  return new Map(papers.map((paper) => [paper.slug, paper]));
}

function toNotKept(error: unknown): never {
  if (error instanceof ListNotKept) throw error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  throw new ListNotKept(isFull ? 'full' : 'failed', error);
}
