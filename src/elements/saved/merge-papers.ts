import { type SavedPaper, toGroups } from './saved-paper.ts';

/**
 * Two records of one paper as one that holds whatever either held: the earlier time, the groups of both, the mark that
 * is further on, both notes, and all fields that are not known here. Merging again changes nothing, and but for the
 * order of two differing notes and for what cannot be joined (titles, unknown fields), neither side is favoured.
 */
export function mergePapers(own: SavedPaper, other: SavedPaper): SavedPaper {
  const [added = own.added] = [own.added, other.added].sort();
  return {
    ...other,
    ...own,
    version: Math.max(own.version, other.version),
    added,
    mark: mergeMarks(own.mark, other.mark),
    note: mergeNotes(own.note, other.note),
    groups: toGroups([...own.groups, ...other.groups]),
    removed: undefined,
  };
}

/** A mark that is known here is never lost to none; `read` comes after `later`, and others keep their place. */
function mergeMarks(own: string | undefined, other: string | undefined): string | undefined {
  const [first, last] = [own, other].filter((mark) => mark !== undefined).sort();
  return last ?? first;
}

/** Notes are joined by a blank line, unless one holds the other already, paragraph by paragraph. */
export function mergeNotes(own: string, other: string): string {
  const [ours, theirs] = [own.trim(), other.trim()];
  if (holdsNote(ours, theirs)) return ours;
  return holdsNote(theirs, ours) ? theirs : `${ours}\n\n${theirs}`;
}

function holdsNote(note: string, part: string): boolean {
  return part === '' || `\n\n${note}\n\n`.includes(`\n\n${part}\n\n`);
}
