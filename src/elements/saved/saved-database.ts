import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedPaper } from './saved-paper.ts';

/** The schema of version 1. A later version may add stores and indexes, and must keep this one readable. */
interface SavedSchema extends DBSchema {
  papers: { key: string; value: SavedPaper };
}

export type SavedDatabase = IDBPDatabase<SavedSchema>;

const VERSION = 1;

/** The database, and whether it is a newer version's, which must not be written to. */
export interface OpenedDatabase {
  readonly database: SavedDatabase;
  readonly isNewer: boolean;
}

/**
 * Opens the database of the site under a base path. It is never deleted nor taken back to an older version.
 * @param onClosed called when it was closed for another tab that brings a newer version, or by the browser
 * @throws where the browser keeps no databases for the site
 */
export async function openSavedDatabase(
  base: string,
  onClosed: () => void,
): Promise<OpenedDatabase> {
  const name = `saved-papers ${base}`;
  const close = (database: IDBDatabase) => {
    database.close();
    onClosed();
  };
  const callbacks = {
    blocking: (_: number, __: number | null, { target }: IDBVersionChangeEvent) => {
      if (target instanceof IDBDatabase) close(target);
    },
    terminated: onClosed,
  };
  try {
    const database = await openDB<SavedSchema>(name, VERSION, {
      ...callbacks,
      upgrade: (created) => void created.createObjectStore('papers', { keyPath: 'slug' }),
    });
    return { database, isNewer: false };
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return { database: await openDB<SavedSchema>(name, undefined, callbacks), isNewer: true };
  }
}
