import { formatPapers } from './format-count.ts';
import { placeNotes } from './saved/saved-messages.ts';
import type { ListPlace } from './saved/saved-store.ts';
import { findPart } from './saved-desk.ts';

/** Says where the list lives; louder where that is not as readers expect. */
export function showPlace(root: HTMLElement, place: ListPlace): void {
  const note = findPart(root, '[data-place]');
  note.textContent = placeNotes[place];
  note.className = place === 'browser' ? 'hint' : 'notice';
  root.toggleAttribute('data-readonly', place === 'newer');
}

/** Browsers let a site keep pages only where nobody can change what comes over the wire, and not in every window. */
export function canKeepPapers(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Shows how many papers there are, and what to do where there are none. */
export function showEmptiness(root: HTMLElement, shown: number, total: number): void {
  const count = shown === total ? formatPapers(total) : `${shown} of ${formatPapers(total)}`;
  const status = findPart(root, '[data-status]');
  if (status.textContent !== count) status.textContent = count;
  const hide = (selector: string, isHidden: boolean) => {
    findPart(root, selector).hidden = isHidden;
  };
  hide('[data-tools]', total === 0);
  hide('[data-empty]', total > 0);
  hide('[data-none]', total === 0 || shown > 0);
  hide('[data-cards]', shown === 0);
  hide('[data-similar]', shown === 0);
  hide('[data-export]', shown === 0);
  hide('[data-share]', shown === 0);
  hide('[data-offline]', total === 0 || !canKeepPapers());
}
