import type { PageMemory } from './search/page-memory.ts';
import { writeHistory } from './write-history.ts';

/** Milliseconds without scrolling after which the place is kept. */
const SCROLL_REST = 150;

/**
 * Keeps in the entry of the history how much a page shows and where the reader is, so that going back restores both.
 * @param read what to keep; undefined while there is nothing to come back to
 * @returns keeps it at once
 */
export function keepPlace(signal: AbortSignal, read: () => PageMemory | undefined): () => void {
  let rest: ReturnType<typeof setTimeout>;
  const keep = () => {
    const memory = read();
    if (memory) writeHistory('replaceState', memory);
  };
  const onScroll = () => {
    clearTimeout(rest);
    rest = setTimeout(keep, SCROLL_REST);
  };
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', keep, { signal });
  addEventListener('scroll', onScroll, { signal, passive: true });
  return keep;
}
