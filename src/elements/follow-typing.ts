import { writeHistory } from './write-history.ts';

/** Milliseconds without a letter after which the address is written. */
const PAUSE = 150;

/**
 * Writes what is typed into the address, in place of the entry of the history that the page has.
 *
 * It is written when the reader pauses, or goes on from the page: writing takes some milliseconds, which an answer
 * would have to wait for.
 * @returns follows an address, the last of several; `settle` writes at once what is still to be written.
 */
export function followTyping(signal: AbortSignal): {
  readonly follow: (address: string) => void;
  readonly settle: () => void;
} {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    if (waiting === undefined) return;
    const address = waiting;
    waiting = undefined;
    writeHistory('replaceState', {}, address);
  }

  function drop(): void {
    waiting = undefined;
  }

  addEventListener('pagehide', settle, { signal });
  // A link leads on before the page is hidden, and Back must find what was typed.
  addEventListener('click', settle, { signal, capture: true });
  // The entry gone back to has an address of its own.
  addEventListener('popstate', drop, { signal });
  return {
    follow: (address) => {
      clearTimeout(timer);
      timer = setTimeout(settle, PAUSE);
      waiting = address;
    },
    settle,
  };
}
