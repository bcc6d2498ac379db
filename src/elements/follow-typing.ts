/**
 * Writes what is typed into the address, in place of the entry of the history that the page has.
 *
 * It is written when the search for it was sent: writing takes some milliseconds, in which the search goes on.
 * @returns follows an address, the last of several; `settle` writes at once what is still to be written.
 */
export function followTyping(signal: AbortSignal): {
  readonly follow: (address: string) => void;
  readonly settle: () => void;
} {
  let waiting: string | undefined;

  function settle(): void {
    if (waiting === undefined) return;
    const address = waiting;
    waiting = undefined;
    try {
      history.replaceState({}, '', address);
    } catch {
      // Safari takes a hundred changes in half a minute. The results are there; the next change is written again.
    }
  }

  addEventListener('pagehide', settle, { signal });
  return {
    follow: (address) => {
      if (waiting === undefined) setTimeout(settle);
      waiting = address;
    },
    settle,
  };
}
