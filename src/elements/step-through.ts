/**
 * Moves the focus with the arrow keys from one of several elements to the one above or below.
 * @returns whether it did: an arrow was pressed on one of them
 */
export function stepThrough(event: KeyboardEvent, stops: readonly HTMLElement[]): boolean {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (step === 0 || at < 0 || event.isComposing) return false;
  event.preventDefault();
  stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  return true;
}
