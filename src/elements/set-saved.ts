import { removePapers, savePaper, toPapers } from './saved/list-edits.ts';
import { openSavedStore } from './saved/open-saved-store.ts';
import { formatProblem } from './saved/saved-messages.ts';
import { forgetWish, type Wish } from './saved/wishes.ts';
import { showNote } from './show-note.ts';

/**
 * Saves a paper, or takes it off the list, and says so.
 * @returns slugs of all papers that are on the list then
 */
export async function setSaved(wish: Wish, base: string): Promise<ReadonlySet<string>> {
  const store = await openSavedStore(base);
  const now = new Date().toISOString();
  try {
    await store.change(wish.isOn ? savePaper(wish, now) : removePapers([wish.slug], now));
    showNote(formatDone(wish.isOn, store.place === 'tab'));
  } catch (error) {
    showNote(formatProblem(error), 'problem');
  }
  forgetWish(() => localStorage, base, wish);
  return new Set(toPapers(await store.read()).map(({ slug }) => slug));
}

function formatDone(isOn: boolean, isTabOnly: boolean): string {
  if (!isOn) return 'Taken off your reading list. Save it again, and its notes are back.';
  return isTabOnly
    ? 'Saved, but only in this tab: this browser lets the site keep nothing.'
    : 'Saved to your reading list.';
}
