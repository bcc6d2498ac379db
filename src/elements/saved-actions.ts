import { markPaper, removePapers } from './saved/list-edits.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';
import { fillGroups } from './saved-groups.ts';
import { editNote } from './saved-note.ts';

/** Wires what can be done with each paper of the list: one listener for all cards. */
export function wireCards(desk: SavedDesk): void {
  const { root, signal } = desk;
  const cards = findPart(root, '[data-cards]');
  cards.addEventListener('click', (event) => onStar(event, desk), { signal, capture: true });
  cards.addEventListener('click', (event) => onButton(event, desk), { signal });
  cards.addEventListener('toggle', (event) => onToggle(event, desk), { signal, capture: true });
}

/** A paper taken off here can be brought back here, which a star elsewhere cannot offer. */
function onStar(event: MouseEvent, desk: SavedDesk): void {
  const card = findCard(event);
  if (!card?.contains(findTarget(event)?.closest('save-star') ?? null)) return;
  event.stopPropagation();
  void removeCard(card, desk);
}

async function removeCard(card: HTMLElement, desk: SavedDesk): Promise<void> {
  const { paper: slug = '' } = card.dataset;
  const title = desk.list().get(slug)?.title ?? slug;
  await desk.change(
    removePapers([slug], new Date().toISOString()),
    `“${title}” taken off the list.`,
  );
}

function onButton(event: MouseEvent, desk: SavedDesk): void {
  const button = findTarget(event)?.closest<HTMLElement>('[data-do]');
  const card = findCard(event);
  const what = button?.dataset['do'];
  const slug = card?.dataset['paper'];
  if (!card || slug === undefined || what === undefined) return;
  if (what === 'note') {
    editNote(card, slug, desk);
    return;
  }
  const isOn = desk.list().get(slug)?.mark === what;
  const mark = isOn ? undefined : what;
  void desk.change(markPaper(slug, mark), isOn ? 'Mark taken off.' : `Marked “${what}”.`);
}

function onToggle(event: Event, desk: SavedDesk): void {
  const details = event.target;
  const slug = findCard(event)?.dataset['paper'];
  if (details instanceof HTMLDetailsElement && details.open && slug !== undefined)
    fillGroups(details, slug, desk);
}

function findTarget({ target }: Event): Element | undefined {
  return target instanceof Element ? target : undefined;
}

function findCard(event: Event): HTMLElement | undefined {
  return findTarget(event)?.closest<HTMLElement>('[data-paper]') ?? undefined;
}
