/** Milliseconds without a letter after which a reader is taken to have typed all of a query. */
const PAUSE = 300;

/** A second, wider search, where the first found no paper that answers every word. */
export interface Widening {
  /**
   * Searches at once, or while the reader is typing, after a pause. Failures are left alone: the first answer stands.
   */
  readonly plan: (isTyping: boolean, search: () => Promise<void>) => void;
  readonly cancel: () => void;
}

export function createWidening(): Widening {
  let pausing: ReturnType<typeof setTimeout> | undefined;
  return {
    plan: (isTyping, search) => {
      clearTimeout(pausing);
      pausing = setTimeout(() => void search().catch(() => {}), isTyping ? PAUSE : 0);
    },
    cancel: () => clearTimeout(pausing),
  };
}
