import { createElement } from './create-element.ts';
import { writeNote } from './saved/list-edits.ts';
import { keepDraft, takeDraft } from './saved/note-drafts.ts';
import type { SavedDesk } from './saved-desk.ts';

/** Writes the note that the page was left with in the middle of it. */
export async function finishDraft(desk: SavedDesk): Promise<void> {
  const draft = takeDraft(() => sessionStorage, desk.base);
  if (!draft) return;
  const { slug, note, before } = draft;
  await desk.change(writeNote(slug, note, before), 'Note written.');
}

/**
 * Opens the note of a card for writing. It is kept when the reader goes on elsewhere, also to another window, or presses
 * Ctrl or ⌘ Enter, or Esc: what was typed is lost by no key, and can be undone. A page that is left in the middle of it
 * writes it when it is opened again.
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
  field.setSelectionRange(kept.length, kept.length);

  function keep(): Promise<void> {
    const before = kept;
    kept = field.value.trim();
    return desk.change(writeNote(slug, kept, before), 'Note written.');
  }

  function close(): void {
    closing.abort();
    field.remove();
    // Until then the page may be left.
    void keep().then(() => takeDraft(() => sessionStorage, desk.base));
  }

  field.addEventListener('blur', () => void (document.hasFocus() ? close() : keep()), {
    signal,
  });
  field.addEventListener('keydown', onKey, { signal });
  field.addEventListener(
    'input',
    () => {
      keepDraft(() => sessionStorage, desk.base, { slug, note: field.value, before: kept });
    },
    { signal },
  );

  function onKey(event: KeyboardEvent): void {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (!isDone && event.key !== 'Escape')) return;
    event.preventDefault();
    close();
    card.querySelector<HTMLElement>('[data-do="note"]')?.focus();
  }
}

function createField(note: string): HTMLTextAreaElement {
  const field = createElement('textarea', { class: 'saved-field', rows: '4', dir: 'auto' }, note);
  field.ariaLabel = 'Note';
  return field;
}
