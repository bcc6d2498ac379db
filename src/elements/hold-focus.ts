/**
 * Remembers where the focus is, before a change may take that part of the page away.
 * @returns to be called after the change: where the focus was lost, it goes to the card beside, or to the way back, or
 * to the heading, so that nobody begins again at the top of the page
 */
export function holdFocus(root: HTMLElement): () => void {
  const held = document.activeElement;
  if (!held || !root.contains(held)) return () => {};
  const card = held.closest('[data-paper]');
  const beside = [card?.nextElementSibling, card?.previousElementSibling];
  return () => {
    const isThere = held.isConnected && held.checkVisibility();
    const isElsewhere = ![held, document.body].includes(document.activeElement ?? held);
    if (isThere || isElsewhere) return;
    const next = beside.find((element) => element?.isConnected)?.querySelector('a');
    (next ?? findSafePlace(root)).focus();
  };
}

function findSafePlace(root: HTMLElement): HTMLElement {
  const undo = root.querySelector<HTMLElement>('[data-undo]');
  if (undo?.checkVisibility()) return undo;
  const heading = root.querySelector('h1') ?? root;
  heading.tabIndex = -1;
  return heading;
}
