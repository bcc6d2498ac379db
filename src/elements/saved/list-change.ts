import type { ListEdit } from './list-edits.ts';
import { isSameRecord, type SavedList, type SavedPaper } from './saved-paper.ts';

/** What an edit did, record by record. */
export type ListChange = readonly RecordChange[];

export interface RecordChange {
  readonly slug: string;
  /** Absent where there was no record. */
  readonly before: SavedPaper | undefined;
  /** Absent where there is none any more. */
  readonly after: SavedPaper | undefined;
}

/** Edits share the records that they do not change, so that identity tells which they did. */
export function findChange(before: SavedList, after: SavedList): ListChange {
  if (before === after) return [];
  const slugs = new Set([...before.keys(), ...after.keys()]);
  return [...slugs]
    .map((slug) => ({ slug, before: before.get(slug), after: after.get(slug) }))
    .filter((record) => record.before !== record.after);
}

/** Takes a change back, but for records that have been changed again since, perhaps in another tab. */
export function undoChange(change: ListChange): ListEdit {
  return (list) => {
    const undone = new Map(list);
    for (const { slug, before, after } of change) {
      if (!isSameRecord(list.get(slug), after)) continue;
      if (before) undone.set(slug, before);
      else undone.delete(slug);
    }
    return undone;
  };
}
