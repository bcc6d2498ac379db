import { type ListEdit, put } from './list-edits.ts';
import { mergePapers } from './merge-papers.ts';
import { isSameRecord, type SavedList, type SavedPaper } from './saved-paper.ts';

/** What adding papers to a list would do. */
export interface MergeCount {
  /** Papers that are not on the list. */
  readonly added: number;
  /** Papers on the list that get a note, a mark or a group. */
  readonly joined: number;
  /** Papers on the list to which nothing is added. */
  readonly same: number;
}

/** Adds papers to the list; nothing on it is overwritten. */
export function addPapers(papers: readonly SavedPaper[]): ListEdit {
  return (list) => papers.reduce(addPaper, list);
}

function addPaper(list: SavedList, paper: SavedPaper): SavedList {
  const own = list.get(paper.slug);
  const merged = own ? mergePapers(own, paper) : { ...paper, removed: undefined };
  return own && isSameRecord(own, merged) ? list : put(list, [merged]);
}

export function countMerge(list: SavedList, papers: readonly SavedPaper[]): MergeCount {
  const merged = addPapers(papers)(list);
  const slugs = [...new Set(papers.map(({ slug }) => slug))];
  const count = (test: (slug: string) => boolean) => slugs.filter(test).length;
  const isOn = (slug: string) => list.has(slug) && list.get(slug)?.removed === undefined;
  const isSame = (slug: string) => list.get(slug) === merged.get(slug);
  return {
    added: count((slug) => !isOn(slug)),
    joined: count((slug) => isOn(slug) && !isSame(slug)),
    same: count((slug) => isOn(slug) && isSame(slug)),
  };
}
