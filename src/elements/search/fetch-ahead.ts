type Fetch = typeof globalThis.fetch;

/** `fetch` for a thread whose files depend on each other, though some are known beforehand. */
export interface AheadFetch {
  /** Asks for a file now; whoever asks for it next gets the answer to this, once. */
  readonly fetchAhead: (address: string) => void;
  /** The answer to a file that somebody else has asked for; whoever asks for it next gets it, once. */
  readonly expect: (address: string, answer: Promise<Response>) => void;
  /** In place of the thread's own `fetch`. */
  readonly fetch: Fetch;
}

/**
 * Pagefind asks for its files one after the other: its entry, then the table of pages and its program, which are most
 * of what a first search loads. What they are called is known before, so they can come together. A host that lets
 * nothing be kept would send them twice if they were only loaded into the browser's memory, so the answer itself is
 * handed on.
 * @param base address that others are relative to
 */
export function createAheadFetch(fetch: Fetch, base: string): AheadFetch {
  const coming = new Map<string, Promise<Response>>();
  return {
    fetchAhead(address) {
      const { href } = new URL(address, base);
      if (!coming.has(href)) expect(href, fetch(href));
    },
    expect,
    fetch(input, init) {
      const href = input instanceof Request ? input.url : new URL(input, base).href;
      const known = init === undefined ? coming.get(href) : undefined;
      coming.delete(href);
      return known ?? fetch(input, init);
    },
  };

  function expect(address: string, answer: Promise<Response>): void {
    coming.set(new URL(address, base).href, answer);
    // Told to whoever asks for the file; nobody may.
    answer.catch(() => {});
  }
}
