import { createElement } from './create-element.ts';
import { writeNote } from './saved/list-edits.ts';
import { dropDraft, keepDraft, type NoteDraft, readDraft } from './saved/note-drafts.ts';
import { showNoteText } from './saved-card.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';

/** Writes the note that the page was left with in the middle of it. Where it cannot be kept, it is open again. */
export async function finishDraft(desk: SavedDesk): Promise<void> {
  const draft = readDraft(() => sessionStorage, desk.base);
  if (!draft) return;
  const { slug, note, before } = draft;
  const isKept = await desk.change(writeNote(slug, note, before), 'Note written.');
  if (isKept) {
    dropDraft(() => sessionStorage, desk.base, slug);
    return;
  }
  const cards = desk.root.querySelectorAll<HTMLElement>('[data-cards] > [data-paper]');
  const card = [...cards].find(({ dataset }) => dataset['paper'] === slug);
  if (card) openField(card, draft, desk);
}

/**
 * Opens the note of a card for writing. It is kept when the reader goes on elsewhere, also to another window, or
 * presses Ctrl or ⌘ Enter, or Esc: what was typed is lost by no key, and can be undone. A page that is left in the
 * middle of it writes it when it is opened again.
 */
export function editNote(card: HTMLElement, slug: string, desk: SavedDesk): void {
  const note = desk.list().get(slug)?.note ?? '';
  openField(card, { slug, note, before: note }, desk);
}

function openField(card: HTMLElement, { slug, note, before }: NoteDraft, desk: SavedDesk): void {
  const place = findPart(card, '.saved-note');
  if (place.querySelector('textarea')) return;
  const field = createField(note);
  const closing = new AbortController();
  const { signal } = closing;
  let kept = before;
  let keeping = Promise.resolve(true);
  place.replaceChildren(field);
  place.hidden = false;
  field.focus();
  field.setSelectionRange(note.length, note.length);

  /** One after the other: each begins with what the one before it has kept. */
  function keep(): Promise<boolean> {
    keeping = keeping.then(write);
    return keeping;
  }

  async function write(): Promise<boolean> {
    const typed = field.value.trim();
    if (typed === kept.trim()) return true;
    const isKept = await desk.change(writeNote(slug, typed, kept), 'Note written.');
    if (isKept) kept = typed;
    return isKept;
  }

  /** What could not be kept stays in its field, and so does what the reader has come back to. */
  async function close(): Promise<void> {
    const isKept = await keep();
    if (!isKept || document.activeElement === field) return;
    closing.abort();
    showNoteText(place, desk.list().get(slug)?.note ?? '');
    // Until now the page might have been left.
    dropDraft(() => sessionStorage, desk.base, slug);
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
    field.blur();
    card.querySelector<HTMLElement>('[data-do="note"]')?.focus();
  }
}

function createField(note: string): HTMLTextAreaElement {
  const field = createElement('textarea', { class: 'saved-field', rows: '4', dir: 'auto' }, note);
  field.ariaLabel = 'Note';
  return field;
}
