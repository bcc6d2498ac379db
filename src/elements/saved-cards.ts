import { fillCard } from './card-texts.ts';
import type { PaperRef, SavedPaper } from './saved/saved-paper.ts';
import { createSavedCard, type SavedCard } from './saved-card.ts';
import type { SavedDesk } from './saved-desk.ts';

/** How far below the window a card gets what it does not have at first. */
const AHEAD = '600px';

/** Pixels that a whole card takes at the least, so that there are never too few of them to fill a window. */
const LEAST_CARD = 96;

/** Milliseconds after the first cards were painted until the others follow. */
const PAUSE = 100;

/** What a card below is taken to measure until it is there, as in the styles of those that are out of the window. */
const CARD_REM = 10;

/**
 * @param onPresent told what a paper is called on the site now, and where it is
 * @returns shows papers in their order. Cards stay the same elements, so that the focus and what is typed stay
 */
export function createSavedCards(
  desk: Pick<SavedDesk, 'base' | 'loadFacts' | 'signal'>,
  place: HTMLElement,
  onPresent: (slug: string, present: PaperRef) => void,
): (papers: readonly SavedPaper[]) => void {
  const { base, loadFacts, signal } = desk;
  /** Cards that are made at once, and whole, so that nothing moves in the window. */
  const inWindow = Math.ceil(innerHeight / LEAST_CARD);
  const cards = new Map<string, SavedCard>();
  const watching = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of near) {
        watching.unobserve(target);
        if (target instanceof HTMLElement) void fill(target);
      }
    },
    { rootMargin: AHEAD },
  );
  signal.addEventListener('abort', () => watching.disconnect());

  /** Without a network a card stays as it is, and is tried again when there is one. */
  async function fill(element: HTMLElement): Promise<void> {
    const { paper: slug = '' } = element.dataset;
    const card = cards.get(slug);
    card?.complete();
    try {
      const facts = (await loadFacts([slug])).get(slug);
      card?.showFacts(facts);
      if (!facts) return;
      onPresent(slug, { slug: facts.movedTo ?? slug, title: facts.citation.title });
      await fillCard(element, base);
    } catch {
      addEventListener('online', () => watching.observe(element), { once: true, signal });
    }
  }

  function toCard(paper: SavedPaper, at: number): SavedCard {
    const card = cards.get(paper.slug) ?? createSavedCard(paper, base);
    if (!cards.has(paper.slug)) watching.observe(card.element);
    cards.set(paper.slug, card);
    card.show(paper);
    if (at < inWindow) card.complete();
    return card;
  }

  /** What is to be shown, and how much of it is shown by now. */
  let wanted: readonly SavedPaper[] = [];
  let limit = inWindow;

  function render(): void {
    const below = Math.max(0, wanted.length - limit);
    arrange(
      place,
      wanted.slice(0, limit).map((paper, at) => toCard(paper, at).element),
    );
    // As long as the whole list, so that the browser finds the place again that the reader left it at.
    place.style.setProperty('padding-block-end', below > 0 ? `${below * CARD_REM}rem` : '');
  }

  function renderAll(): void {
    if (limit === Number.POSITIVE_INFINITY) return;
    limit = Number.POSITIVE_INFINITY;
    render();
  }

  addEventListener('beforeprint', renderAll, { signal });

  return (papers) => {
    const isFirst = wanted.length === 0;
    wanted = papers;
    render();
    if (isFirst) requestAnimationFrame(() => setTimeout(renderAll, PAUSE));
  };
}

/** Gives a list these children in this order, moving as few as it can. */
function arrange(place: HTMLElement, children: readonly Element[]): void {
  if (place.childElementCount === 0) place.append(...children);
  const wanted = new Set(children);
  for (const child of [...place.children]) if (!wanted.has(child)) child.remove();
  let next = place.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else place.insertBefore(child, next);
  }
}
