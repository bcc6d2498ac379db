import type { PaperFacts } from '../site/fact-files.ts';
import { createElement } from './create-element.ts';
import type { SavedPaper } from './saved/saved-paper.ts';
import { type CardTools, createCardTools } from './saved-card-tools.ts';

/**
 * The card of a saved paper. At first it is title and note alone, because a list may be long; the rest is made when the
 * card comes near the window.
 */
export interface SavedCard {
  readonly element: HTMLLIElement;
  /** Shows the record as it is now. A note that is being written stays as it is. */
  readonly show: (paper: SavedPaper) => void;
  /** Makes the rest of the card, once. */
  readonly complete: () => void;
  /** Shows what the site says of the paper; undefined where it does not have it any more. */
  readonly showFacts: (facts: PaperFacts | undefined) => void;
}

export function createSavedCard(paper: SavedPaper, base: string): SavedCard {
  const { slug, title } = paper;
  const link = createElement('a', { href: `${base}papers/${slug}/` }, title);
  const heading = createElement('h2', { class: 'card-title', dir: 'auto' }, link);
  const note = createElement('div', { class: 'saved-note', dir: 'auto', hidden: true });
  const element = createElement('li', { class: 'card', 'data-paper': slug }, heading, note);
  let shown = paper;
  let tools: CardTools | undefined;
  return {
    element,
    show(now) {
      shown = now;
      tools?.show(now);
      if (!note.querySelector('textarea')) showNoteText(note, now.note);
    },
    complete() {
      if (tools) return;
      tools = createCardTools(paper, base);
      tools.show(shown);
      heading.after(document.createElement('save-star'), tools.teaser, tools.facts);
      element.append(tools.buttons);
    },
    showFacts(known) {
      tools?.showFacts(known);
      if (known) element.dataset['texts'] = known.texts;
    },
  };
}

/** Shows a note, in place of a field that it was written in, too. */
export function showNoteText(place: HTMLElement, text: string): void {
  place.textContent = text;
  place.hidden = text === '';
}
