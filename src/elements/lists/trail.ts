/**
 * The list that the reader came from: where it is, and its papers around the one that was opened. Kept for the tab, so
 * that a paper's page can lead on to the next paper of that list, and for tabs that are opened from the list.
 */
export interface Trail {
  readonly name: string;
  readonly url: string;
  /** Page that it was left from, without a fragment: search results are shown over any page. */
  readonly from: string;
  readonly papers: readonly TrailPaper[];
  /** Pages of the list before and after these papers, where there are any. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface TrailPaper {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
}

/** Access to the storage of the tab or of the browser. Where it is blocked, already asking for it throws. */
export type OpenTrailStore = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const TRAIL_KEY = 'trail';

/** Papers kept on either side of the one that was opened. */
const REACH = 100;

/** Keeps the part of a trail around one of its papers. Blocked storage remembers nothing, which is no failure. */
export function keepTrail(open: OpenTrailStore, trail: Trail, slug: string): void {
  const at = trail.papers.findIndex((paper) => paper.slug === slug);
  const [from, to] = [Math.max(0, at - REACH), at + REACH + 1];
  const kept: Trail = {
    ...trail,
    papers: trail.papers.slice(from, to),
    before: from === 0 ? trail.before : undefined,
    after: to >= trail.papers.length ? trail.after : undefined,
  };
  try {
    open().setItem(TRAIL_KEY, JSON.stringify(kept));
  } catch {
    // Blocked or full.
  }
}

export function forgetTrail(open: OpenTrailStore): void {
  try {
    open().removeItem(TRAIL_KEY);
  } catch {
    // Blocked.
  }
}
