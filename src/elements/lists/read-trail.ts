import { type OpenTrailStore, TRAIL_KEY, type Trail } from './trail.ts';

/** Where trails are kept: for the tab, and for tabs that are opened from a list. */
export interface TrailStores {
  readonly tab: OpenTrailStore;
  readonly browser: OpenTrailStore;
}

/**
 * The trail of this tab, or else the last one that was left from the page by which the reader came, if the paper is on
 * it: a tab that was opened from a list does not have the storage of the tab that the list is in.
 * @param referrer address of that page, as `document.referrer` has it
 */
export function findTrail(
  { tab, browser }: TrailStores,
  slug: string,
  referrer: string,
): Trail | undefined {
  const own = readTrail(tab, slug);
  if (own) return own;
  const left = readTrail(browser, slug);
  return left?.from === referrer ? left : undefined;
}

function readTrail(open: OpenTrailStore, slug: string): Trail | undefined {
  try {
    const kept: unknown = JSON.parse(open().getItem(TRAIL_KEY) ?? 'null');
    return isTrail(kept) && kept.papers.some((paper) => paper.slug === slug) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isTrail(value: unknown): value is Trail {
  return (
    hasTexts(value, ['name', 'url', 'from']) &&
    Array.isArray(value['papers']) &&
    value['papers'].every((paper) => hasTexts(paper, ['slug', 'title', 'url']))
  );
}

function hasTexts(
  value: unknown,
  keys: readonly string[],
): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && keys.every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
