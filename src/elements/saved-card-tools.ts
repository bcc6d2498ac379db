import type { PaperFacts } from '../site/fact-files.ts';
import { createElement } from './create-element.ts';
import type { SavedPaper } from './saved/saved-paper.ts';

/** What a saved paper's card has besides title and note. */
export interface CardTools {
  readonly teaser: HTMLElement;
  readonly facts: HTMLElement;
  readonly buttons: HTMLElement;
  readonly show: (paper: SavedPaper) => void;
  /** @param known undefined where the site does not have the paper any more */
  readonly showFacts: (known: PaperFacts | undefined) => void;
}

const marks = [
  ['later', 'Later'],
  ['read', 'Read'],
] as const;

/** Buttons say by `data-do` what they do; the list listens to them. */
export function createCardTools({ title }: SavedPaper, base: string): CardTools {
  const saved = createElement('li');
  const facts = createElement('ul', { class: 'facts' }, saved);
  const markButtons = marks.map(([mark, name]) => createDo(mark, name, title));
  const note = createDo('note', 'Note', title);
  const summary = createElement('summary', {}, 'Groups');
  const groups = createElement('details', { class: 'saved-groups' }, summary);
  return {
    teaser: createElement('p', { class: 'card-teaser', dir: 'auto' }),
    facts,
    buttons: createElement('div', { class: 'saved-marks' }, ...markButtons, note, groups),
    show(paper) {
      for (const button of markButtons)
        button.ariaPressed = String(button.dataset['do'] === paper.mark);
      saved.textContent = `Saved ${formatDay(paper.added)}`;
      const names = paper.groups.join(', ');
      summary.textContent = names === '' ? 'Groups' : `Groups: ${names}`;
      note.textContent = paper.note === '' ? 'Add a note' : 'Edit the note';
      note.ariaLabel = `${note.textContent}: ${title}`;
    },
    showFacts(known) {
      facts.replaceChildren(saved, ...createFacts(known, base));
    },
  };
}

function createDo(what: string, name: string, title: string): HTMLButtonElement {
  const button = createElement('button', { type: 'button', 'data-do': what }, name);
  button.ariaLabel = `${name}: ${title}`;
  return button;
}

function createFacts(known: PaperFacts | undefined, base: string): HTMLLIElement[] {
  if (!known) return [createElement('li', {}, 'no longer on this site')];
  const { citation, topics } = known;
  const links = topics.map((topic, at) =>
    createElement('a', { href: `${base}topics/${topic}/` }, citation.keywords[at] ?? topic),
  );
  return [citation.note, ...links].map((fact) => createElement('li', {}, fact));
}

/** Made once: making it takes longer than using it a hundred times. */
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

function formatDay(time: string): string {
  return dayFormat.format(Date.parse(time));
}
