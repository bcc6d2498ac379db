import { isSaved, removePapers, savePaper, toPapers } from './saved/list-edits.ts';
import { openSavedStore } from './saved/open-saved-store.ts';
import { formatProblem } from './saved/saved-messages.ts';
import type { PaperRef, SavedList } from './saved/saved-paper.ts';
import { showNote } from './show-note.ts';

/**
 * Saves a paper, or takes it off the list, and says so.
 * @returns slugs of all papers that are on the list then
 */
export async function toggleSaved(paper: PaperRef, base: string): Promise<ReadonlySet<string>> {
  const store = await openSavedStore(base);
  const now = new Date().toISOString();
  const toggle = (list: SavedList) =>
    (isSaved(list, paper.slug) ? removePapers([paper.slug], now) : savePaper(paper, now))(list);
  try {
    const [record] = await store.change(toggle);
    const isOn = record?.after !== undefined && record.after.removed === undefined;
    showNote(formatToggled(isOn, store.place === 'tab'));
  } catch (error) {
    showNote(formatProblem(error), 'problem');
  }
  return new Set(toPapers(await store.read()).map(({ slug }) => slug));
}

function formatToggled(isOn: boolean, isTabOnly: boolean): string {
  if (!isOn) return 'Taken off your reading list. Save it again, and its notes are back.';
  return isTabOnly
    ? 'Saved, but only in this tab: this browser lets the site keep nothing.'
    : 'Saved to your reading list.';
}
