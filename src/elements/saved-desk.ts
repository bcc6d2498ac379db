import type { LoadFacts } from './load-facts.ts';
import type { ListEdit } from './saved/list-edits.ts';
import type { SavedList, SavedPaper } from './saved/saved-paper.ts';

/** What the parts of the reading list's page share. */
export interface SavedDesk {
  /** The part's own piece of the page, and those of others, by selector. */
  readonly root: HTMLElement;
  readonly base: string;
  readonly signal: AbortSignal;
  readonly loadFacts: LoadFacts;
  /** The list as it was last read. */
  readonly list: () => SavedList;
  /** The papers shown, in their order. */
  readonly shown: () => readonly SavedPaper[];
  /**
   * Changes the list and shows it again; what could not be kept is said.
   * @param what was done, in a sentence, for the reader to undo; without it the change cannot be undone
   * @returns whether it was kept
   */
  readonly change: (edit: ListEdit, what?: string) => Promise<boolean>;
}

/** The part of the page that a selector names. The markup is our own, so that one that is missing is a mistake. */
export function findPart<T extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): T {
  const part = root.querySelector<T>(selector);
  if (!part) throw new Error(`The page has no ${selector}.`);
  return part;
}
