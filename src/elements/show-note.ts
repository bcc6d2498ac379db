import { createElement } from './create-element.ts';

/** Milliseconds that a note stays. What it says of success can be seen elsewhere, too; a problem stays. */
const STAY = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something at the foot of the window, and to a screen reader; one note at a time. */
export function showNote(text: string, kind: 'done' | 'problem' = 'done'): void {
  const shown = document.querySelector<HTMLElement>('.save-note');
  const note = shown ?? createElement('p', { class: 'save-note', role: 'status' });
  const place = document.querySelector('dialog[open]') ?? document.body;
  if (note.parentElement !== place) place.append(note);
  clearTimeout(timer);
  note.textContent = '';
  // A status that appears together with its text is not read out.
  setTimeout(() => {
    note.textContent = text;
  }, 50);
  if (kind === 'done') timer = setTimeout(() => note.remove(), STAY);
}
