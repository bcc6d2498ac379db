import type { SearchDialogParts } from './search-dialog-parts.ts';
import type { ToSearchUrl } from './search-notes.ts';

/**
 * Moves the focus through box and links with the arrow keys; a letter typed on a link goes on in the box; Ctrl or
 * ⌘ Enter in the box opens the search page in a new tab.
 */
export function followDialogKey(
  event: KeyboardEvent,
  { input, results }: SearchDialogParts,
  toUrl: ToSearchUrl,
): void {
  if (event.isComposing) return;
  const stops: HTMLElement[] = [input, ...results.querySelectorAll('a')];
  const at =
    document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const hasModifier = event.ctrlKey || event.metaKey;
  if (step !== 0 && at >= 0) {
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  } else if (at > 0 && event.key.length === 1 && event.key !== ' ' && !hasModifier) {
    input.focus();
  } else if (at === 0 && event.key === 'Enter' && hasModifier) {
    event.preventDefault();
    window.open(toUrl(input.value), '_blank', 'noopener');
  }
}
