/** Cards that are laid out in one frame. */
const CARDS_A_FRAME = 4;

/**
 * Lays out the cards that the first frame of a page left out (see `cards.css`), some in each frame, so that none takes
 * long. From then on every card has its own height, and going back leads to where the reader was.
 */
export function layOutCards(): void {
  const { dataset } = document.documentElement;
  if (dataset['atTop'] === undefined) return;
  const cards = [...document.querySelectorAll<HTMLElement>('.card')];
  layOutFrom(0);

  function layOutFrom(first: number): void {
    if (first >= cards.length) {
      delete dataset['atTop'];
      for (const card of cards) delete card.dataset['near'];
      return;
    }
    requestAnimationFrame(() => {
      const next = first + CARDS_A_FRAME;
      for (const card of cards.slice(first, next)) card.dataset['near'] = '';
      layOutFrom(next);
    });
  }
}
