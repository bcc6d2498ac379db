import { fillTexts } from './card-texts.ts';
import { createElement } from './create-element.ts';
import { createPaperCard } from './create-paper-card.ts';
import { formatNumber, formatPapers } from './format-count.ts';
import type { ListedPaper } from './lists/read-list.ts';
import { readSeenPapers } from './lists/seen-papers.ts';
import { LEAVING, leaveTrail } from './record-trail.ts';
import type { PageMemory } from './search/page-memory.ts';
import { writeHistory } from './write-history.ts';

/** Cards made at once: as many as on a page of the site. */
const STEP = 50;

/** What takes the place of a list while it is narrowed. */
export interface NarrowedList {
  /** @param memory how much was shown, and where, when the reader left */
  show(papers: readonly ListedPaper[], total: number, memory: PageMemory): void;
  /** Shows the page's own list again. */
  clear(): void;
  /** Says that the list is being loaded, above what is shown. */
  wait(): void;
  /** Says that the list could not be loaded, above the page's own. */
  fail(): void;
}

export function createNarrowedList(shelf: HTMLElement, signal: AbortSignal): NarrowedList {
  const { base = '/', name = '' } = shelf.dataset;
  const status = shelf.querySelector('[data-narrow-status]');
  const cards = createElement('ul', { class: 'cards' });
  const more = createElement('button', { type: 'button', class: 'quiet-button' }, 'Show more');
  const results = createElement('div', { hidden: true }, cards, more);
  let papers: readonly ListedPaper[] = [];
  let change = 'narrowed';
  shelf.append(results);
  more.addEventListener('click', showMore, { signal });
  for (const event of LEAVING) cards.addEventListener(event, leave, { signal });

  function exchange(isNarrowed: boolean, message: string): void {
    for (const part of document.querySelectorAll<HTMLElement>('[data-whole-list]'))
      part.hidden = isNarrowed;
    results.hidden = !isNarrowed;
    for (const clear of shelf.querySelectorAll<HTMLElement>('[data-choice="all"]'))
      clear.hidden = !isNarrowed;
    if (status && status.textContent !== message) status.textContent = message;
  }

  function append(upTo: number): void {
    const seen = readSeenPapers(() => localStorage);
    const next = papers.slice(cards.childElementCount, upTo);
    cards.append(...next.map((paper) => createPaperCard(paper, base, seen.has(paper.slug))));
    more.hidden = cards.childElementCount >= papers.length;
    fillTexts(shelf);
  }

  function showMore(): void {
    const first = cards.childElementCount;
    append(first + STEP);
    cards.children[first]?.querySelector('a')?.focus({ preventScroll: true });
  }

  /** When a paper is opened, this entry of the history keeps the place, and the paper's page the way on. */
  function leave(event: MouseEvent): void {
    const { target } = event;
    const card = target instanceof Element ? target.closest<HTMLElement>('.card') : null;
    if (!card) return;
    writeHistory('replaceState', { shown: cards.childElementCount, scroll: scrollY });
    const trail = papers.map(({ slug, title }) => ({ slug, title, url: `${base}papers/${slug}/` }));
    const list = { name: `${name}, ${change}`, url: location.href, papers: trail };
    if (target instanceof Element && target.closest('.card-title'))
      leaveTrail(event, list, card.dataset['paper'] ?? '');
  }

  return {
    show(left, total, { shown = STEP, scroll }) {
      papers = left;
      change = left.length < total ? 'narrowed' : 'sorted';
      cards.replaceChildren();
      exchange(true, formatStatus(left.length, total));
      append(shown);
      if (scroll !== undefined) scrollTo({ top: scroll });
    },
    clear() {
      // The button that shows the whole list goes with the narrowed one.
      const isPressed = document.activeElement?.matches('[data-choice="all"]') ?? false;
      papers = [];
      cards.replaceChildren();
      exchange(false, isPressed ? 'The whole list.' : '');
      if (isPressed) shelf.querySelector<HTMLElement>('.narrow-text')?.focus();
    },
    wait() {
      if (status) status.textContent = 'Loading the whole list…';
    },
    fail() {
      exchange(false, 'The list could not be loaded. Are you offline? Here is the page as it was.');
    },
  };
}

function formatStatus(left: number, total: number): string {
  if (left === total) return `All ${formatPapers(total)}.`;
  if (left === 0) return `None of the ${formatPapers(total)} of this list is like that.`;
  return `${formatNumber(left)} of ${formatPapers(total)}.`;
}
