/**
 * Writes an entry of the history, in place of the page's own or after it. What the page shows must not wait for it:
 * Safari takes a hundred in half a minute, and throws at the next. Then this one is left out.
 * @param address that of the page where left out
 */
export function writeHistory(
  how: 'pushState' | 'replaceState',
  state: unknown,
  address?: string,
): void {
  try {
    history[how](state, '', address);
  } catch {
    // The page has changed, which is what was asked for; the next change is written again.
  }
}
