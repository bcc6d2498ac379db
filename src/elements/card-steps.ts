import { findStep } from './lists/find-step.ts';

const CARD = 'main :is([data-paper], [data-result], li[data-similar])';

/**
 * Moves the focus to the title of the next or previous card that can be seen on the page. On the page of a paper it
 * goes to the next or previous paper of the list that the reader came from.
 */
export function stepToCard(step: 'next' | 'previous'): void {
  if (document.querySelector('main .paper')) {
    const rel = step === 'next' ? 'next' : 'prev';
    document.querySelector<HTMLElement>(`paper-trail [rel="${rel}"]`)?.click();
    return;
  }
  const cards = readCards();
  const current = cards.findIndex((card) => card.contains(document.activeElement));
  const tops = cards.map((card) => card.getBoundingClientRect().top);
  const card = cards[findStep(step, current, tops) ?? -1];
  card?.querySelector('a')?.focus();
}

/** Opens the paper of the card that has the focus. */
export function openCard(): void {
  const card = readCards().find((card) => card.contains(document.activeElement));
  card?.querySelector('a')?.click();
}

/** Presses the star of the card that has the focus; without one, that of the paper whose page this is. */
export function saveCard(): void {
  const card = readCards().find((card) => card.contains(document.activeElement));
  const place = card ?? document.querySelector('main .paper');
  place?.querySelector<HTMLButtonElement>('save-star button')?.click();
}

function readCards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(CARD)].filter((card) => card.checkVisibility());
}
