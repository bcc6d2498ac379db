import type { SearchDialogParts } from './search-dialog-parts.ts';
import type { ToSearchUrl } from './search-notes.ts';
import { stepThrough } from './step-through.ts';

/**
 * Moves the focus through box and links with the arrow keys; a letter typed on a link goes on in the box; Ctrl or
 * ⌘ Enter in the box opens the search page in a new tab; Esc closes, also where a browser would empty the box first.
 */
export function followDialogKey(
  event: KeyboardEvent,
  { dialog, input, results }: SearchDialogParts,
  toUrl: ToSearchUrl,
): void {
  if (event.isComposing) return;
  if (stepThrough(event, [input, ...results.querySelectorAll('a')])) return;
  const isInBox = document.activeElement === input;
  const isInResults = results.contains(document.activeElement);
  const hasModifier = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    event.preventDefault();
    dialog.close();
  } else if (isInResults && event.key.length === 1 && event.key !== ' ' && !hasModifier) {
    input.focus();
  } else if (isInBox && event.key === 'Enter' && hasModifier) {
    event.preventDefault();
    window.open(toUrl(input.value), '_blank', 'noopener');
  }
}
