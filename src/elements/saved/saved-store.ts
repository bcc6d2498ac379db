import type { ListChange } from './list-change.ts';
import type { ListEdit } from './list-edits.ts';
import type { SavedList } from './saved-paper.ts';

/**
 * Where the list is kept: in this browser; in this tab alone, where the browser keeps nothing for the site; or, to be
 * read only, as a newer version of the site has written it.
 */
export type ListPlace = 'browser' | 'tab' | 'newer';

/** What keeps the list. */
export interface SavedStore {
  readonly place: ListPlace;
  read(): Promise<SavedList>;
  /**
   * Edits the list as it is now, whatever other tabs have done to it; all of the edit is kept, or nothing.
   * @throws ListNotKept when it cannot be kept
   */
  change(edit: ListEdit): Promise<ListChange>;
}

/** Why a change was not kept: the list is a newer version's, the browser has no room left, or anything else. */
export class ListNotKept extends Error {
  override readonly name = 'ListNotKept';
  readonly reason: 'newer' | 'full' | 'failed';

  constructor(reason: 'newer' | 'full' | 'failed', cause?: unknown) {
    super(`The reading list was not changed: ${reason}.`, { cause });
    this.reason = reason;
  }
}
