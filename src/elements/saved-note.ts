import { createElement } from './create-element.ts';
import { writeNote } from './saved/list-edits.ts';
import type { SavedDesk } from './saved-desk.ts';

/**
 * Opens the note of a card for writing. It is kept when the reader goes on elsewhere, also to another window, or presses
 * Ctrl or ⌘ Enter; Esc leaves it as it was.
 */
export function editNote(card: HTMLElement, slug: string, desk: SavedDesk): void {
  const place = card.querySelector<HTMLElement>('.saved-note');
  if (!place || place.querySelector('textarea')) return;
  let kept = desk.list().get(slug)?.note ?? '';
  const field = createField(kept);
  const closing = new AbortController();
  const { signal } = closing;
  place.replaceChildren(field);
  place.hidden = false;
  field.focus();

  function keep(): Promise<void> {
    const before = kept;
    kept = field.value.trim();
    return desk.change(writeNote(slug, kept, before), 'Note written.');
  }

  function close(isKept: boolean): void {
    closing.abort();
    field.remove();
    void (isKept ? keep() : desk.change((list) => list));
  }

  field.addEventListener('blur', () => void (document.hasFocus() ? close(true) : keep()), {
    signal,
  });
  field.addEventListener('keydown', onKey, { signal });

  function onKey(event: KeyboardEvent): void {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (!isDone && event.key !== 'Escape')) return;
    event.preventDefault();
    close(isDone);
    card.querySelector<HTMLElement>('[data-do="note"]')?.focus();
  }
}

function createField(note: string): HTMLTextAreaElement {
  const field = createElement('textarea', { class: 'saved-field', rows: '4', dir: 'auto' }, note);
  field.ariaLabel = 'Note';
  return field;
}
