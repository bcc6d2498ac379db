/**
 * The card to go to: the neighbour of the current one, or, without one, the first that begins below the top of the
 * window. There is none beyond the ends.
 * @param current index of the card with the focus, or -1
 * @param tops distances of all cards from the top of the window, in CSS pixels
 */
export function findStep(
  step: 'next' | 'previous',
  current: number,
  tops: readonly number[],
): number | undefined {
  if (current < 0) {
    const first = tops.findIndex((top) => top >= 0);
    return first < 0 ? undefined : first;
  }
  const next = current + (step === 'next' ? 1 : -1);
  return next >= 0 && next < tops.length ? next : undefined;
}
