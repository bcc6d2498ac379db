/** What one entry of the browser's history remembers of the search page. */
export interface PageMemory {
  /** Results shown. */
  readonly shown?: number;
  /** Distance scrolled, in CSS pixels. */
  readonly scroll?: number;
}

/** Reads the state of a history entry, which may be anything. */
export function readPageMemory(state: unknown): PageMemory {
  if (typeof state !== 'object' || state === null) return {};
  return {
    ...('shown' in state && isCount(state.shown) ? { shown: state.shown } : {}),
    ...('scroll' in state && isCount(state.scroll) ? { scroll: state.scroll } : {}),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
