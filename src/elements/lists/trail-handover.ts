import { isRecord } from '../is-record.ts';
import { isTrailOf, type Trail } from './trail.ts';

/** Access to the storage of the tab or of the browser. Where it is blocked, already asking for it throws. */
export type OpenStore = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A trail on its way to the pages of papers. */
interface Handover {
  readonly trail: Trail;
  /** Page that they are opened from, without a fragment. */
  readonly from: string;
  /** Papers that were opened, and whose pages have not taken the trail. */
  readonly opened: readonly unknown[];
}

const KEY = 'trail';

/** Papers handed over on either side of the one that is opened. */
const REACH = 250;

/**
 * Hands a trail to the page of a paper that is about to be opened: through the storage of the tab, or, where it opens
 * in another, through that of the browser. Blocked storage hands over nothing, which is no failure.
 * @param from address of this page, as `document.referrer` will have it
 */
export function handTrail(open: OpenStore, from: string, trail: Trail, slug: string): void {
  try {
    const store = open();
    const earlier = readHandover(store);
    const isSame = earlier?.from === from && earlier.trail.url === trail.url;
    const opened = isSame ? earlier.opened.filter((other) => other !== slug) : [];
    writeHandover(store, { trail: cutAround(slug, trail), from, opened: [...opened, slug] });
  } catch {
    // Blocked or full.
  }
}

/**
 * The trail that was handed to the page of a paper, which is then there no more: what the reader opens next from
 * somewhere else must not find it.
 * @param from page that the reader came by; in the storage of the tab there is no need to know
 */
export function takeTrail(open: OpenStore, slug: string, from?: string): Trail | undefined {
  try {
    const store = open();
    const handover = readHandover(store);
    if (!handover?.opened.includes(slug) || !isTrailOf(slug, handover.trail)) return undefined;
    if (from !== undefined && handover.from !== from) return undefined;
    const opened = handover.opened.filter((other) => other !== slug);
    writeHandover(store, { ...handover, opened });
    return handover.trail;
  } catch {
    return undefined;
  }
}

/** None where the store holds something else. */
function readHandover(store: ReturnType<OpenStore>): Handover | undefined {
  const kept = parse(store.getItem(KEY) ?? '');
  return isRecord(kept) && isRecord(kept['trail']) && Array.isArray(kept['opened'])
    ? (kept as unknown as Handover)
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function writeHandover(store: ReturnType<OpenStore>, handover: Handover): void {
  if (handover.opened.length === 0) store.removeItem(KEY);
  else store.setItem(KEY, JSON.stringify(handover));
}

function cutAround(slug: string, trail: Trail): Trail {
  const { papers, before, after } = trail;
  const at = papers.findIndex((paper) => paper.slug === slug);
  const [start, end] = [Math.max(0, at - REACH), at + REACH + 1];
  return {
    ...trail,
    papers: papers.slice(start, end),
    before: start === 0 ? before : undefined,
    after: end >= papers.length ? after : undefined,
  };
}
