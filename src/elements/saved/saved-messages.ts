import { formatNumber, formatPapers } from '../format-count.ts';
import type { KeepProblem } from './keep-files.ts';
import type { KeptPapers } from './kept-papers.ts';
import type { MergeCount } from './merge-lists.ts';
import { ListNotKept, type ListPlace } from './saved-store.ts';

/** What is wrong when a change was not kept, and what can be done. */
export function formatProblem(error: unknown): string {
  const reason = error instanceof ListNotKept ? error.reason : 'failed';
  return problems[reason];
}

const problems: Readonly<Record<ListNotKept['reason'], string>> = {
  newer:
    'Your reading list was last written by a newer version of this site, so this page only shows it. Reload the page to get that version.',
  full: 'This browser has no room left for the reading list. Nothing was changed; make room, and try again.',
  failed: 'The reading list could not be changed. Nothing was lost; try again.',
};

/** Where the list lives, in one line. */
export const placeNotes: Readonly<Record<ListPlace, string>> = {
  browser:
    'This list is kept in this browser only. It is sent nowhere, and clearing the site’s data clears it: export it now and then.',
  tab: 'This browser lets the site keep nothing, so this list is gone when the tab is closed. Export it, or copy its link.',
  newer:
    'This list was last written by a newer version of this site, so this page only shows it. Reload the page to get that version; nothing was changed.',
};

/** How many of the papers can be read without a network, and why not the others. */
export function formatKept({ kept, wanted, problem }: KeptPapers): string {
  if (kept === wanted) return `${formatPapers(wanted)} can be read without a network.`;
  const some = `${formatNumber(kept)} of ${formatPapers(wanted)} can be read without a network.`;
  return `${some} ${problem ? keepProblems[problem] : 'The others are not on this site any more.'}`;
}

const keepProblems: Readonly<Record<KeepProblem, string>> = {
  network: 'The others follow when this page is opened with one.',
  full: 'This browser has no room for more.',
};

/** What adding papers would do: `12 papers: 9 new; 2 on your list get …`. */
export function formatMerge({ added, joined, same }: MergeCount): string {
  const parts = [
    added > 0 && `${formatPapers(added)} new to your list`,
    joined > 0 &&
      `${formatPapers(joined)} on it already, to which notes, marks or groups are added`,
    same > 0 && `${formatPapers(same)} on it already, unchanged`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'No paper.' : `${parts.join('; ')}. Nothing is overwritten.`;
}
