import { mergeNotes, mergePapers } from './merge-papers.ts';
import {
  createSavedPaper,
  type PaperRef,
  type SavedList,
  type SavedPaper,
  toGroups,
} from './saved-paper.ts';

/**
 * A change of the list. It returns the same list where nothing changes, and the same record where that one does not.
 */
export type ListEdit = (list: SavedList) => SavedList;

/** Days that a paper taken off is kept. */
export const DAYS_KEPT = 30;

const DAY = 24 * 60 * 60 * 1000;

/** Papers on the list, without those taken off. */
export function toPapers(list: SavedList): SavedPaper[] {
  return [...list.values()].filter((paper) => paper.removed === undefined);
}

/** Puts a paper on the list. One that was taken off comes back with its note, its mark and its groups. */
export function savePaper(ref: PaperRef, now: string): ListEdit {
  return (list) => {
    const paper = list.get(ref.slug);
    if (!paper) return put(list, [createSavedPaper(ref, now)]);
    if (paper.removed === undefined) return list;
    return put(list, [{ ...paper, title: ref.title, added: now, removed: undefined }]);
  };
}

/** Takes papers off the list. */
export function removePapers(slugs: readonly string[], now: string): ListEdit {
  return editPapers(slugs, ({ removed }) => (removed === undefined ? { removed: now } : {}));
}

/** `later`, `read`, or neither. */
export function markPaper(slug: string, mark: string | undefined): ListEdit {
  return editPapers([slug], () => ({ mark }));
}

/**
 * @param before the note that the reader began to edit; what another tab has written since is kept beside the new one
 */
export function writeNote(slug: string, note: string, before: string): ListEdit {
  return editPapers([slug], (paper) => ({
    note: paper.note === before ? note.trim() : mergeNotes(paper.note, note),
  }));
}

/** The paper is at another address now, or is called otherwise; where both are on the list, the two become one. */
export function followPaper(slug: string, present: PaperRef): ListEdit {
  return (list) => {
    const paper = list.get(slug);
    if (!paper || (present.slug === slug && present.title === paper.title)) return list;
    const rest = new Map([...list].filter(([key]) => key !== slug));
    const other = rest.get(present.slug);
    const moved = { ...paper, ...present };
    return put(rest, [other ? mergePapers(other, moved) : moved]);
  };
}

/** Puts a paper into a group, or takes it out. A group is there as long as a paper is in it. */
export function putInGroup(slug: string, group: string, isIn: boolean): ListEdit {
  return editPapers([slug], ({ groups }) => ({
    groups: toGroups(isIn ? [...groups, group] : groups.filter((name) => name !== group)),
  }));
}

/** Gives a group another name. Where there is one of that name, the two become one. */
export function renameGroup(from: string, to: string): ListEdit {
  return editGroup(from, [to]);
}

/** The papers of the group stay on the list. */
export function deleteGroup(name: string): ListEdit {
  return editGroup(name, []);
}

function editGroup(name: string, names: readonly string[]): ListEdit {
  return (list) =>
    editPapers([...list.keys()], ({ groups }) =>
      groups.includes(name)
        ? { groups: toGroups([...groups.filter((other) => other !== name), ...names]) }
        : {},
    )(list);
}

/** Forgets papers that were taken off longer ago than they are kept. */
export function forgetRemoved(now: string): ListEdit {
  const limit = Date.parse(now) - DAYS_KEPT * DAY;
  return (list) => {
    const kept = [...list].filter(
      ([, { removed }]) => removed === undefined || Date.parse(removed) >= limit,
    );
    return kept.length === list.size ? list : new Map(kept);
  };
}

/** @param change the fields of a paper that change */
function editPapers(
  slugs: readonly string[],
  change: (paper: SavedPaper) => Partial<SavedPaper>,
): ListEdit {
  return (list) => {
    const papers = slugs.flatMap((slug) => list.get(slug) ?? []);
    return put(
      list,
      papers.flatMap((paper) => toChanged(paper, change(paper))),
    );
  };
}

function toChanged(paper: SavedPaper, fields: Partial<SavedPaper>): SavedPaper[] {
  const isSame = Object.entries(fields).every(
    ([name, value]) => JSON.stringify(paper[name]) === JSON.stringify(value),
  );
  return isSame ? [] : [{ ...paper, ...fields }];
}

/** The list with these records in it. */
export function put(list: SavedList, papers: readonly SavedPaper[]): SavedList {
  if (papers.length === 0) return list;
  return new Map([...list, ...papers.map((paper) => [paper.slug, paper] as const)]);
}
