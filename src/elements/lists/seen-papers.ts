/** Papers whose pages were opened in this browser, by slug. */
const KEY = 'seen-papers';

/** Longest memory: at about 50 bytes each, a twentieth of what a browser keeps for a site. */
const MOST_SEEN = 5000;

/** Access to this browser's storage. Where it is blocked, already asking for it throws. */
type OpenStore = () => Pick<Storage, 'getItem' | 'setItem'>;

/** None where storage is blocked or holds something else. */
export function readSeenPapers(open: OpenStore): ReadonlySet<string> {
  try {
    return new Set(open().getItem(KEY)?.split(' '));
  } catch {
    return new Set();
  }
}

/** The newest are kept longest. Blocked storage remembers nothing, which is no failure. */
export function rememberSeenPaper(open: OpenStore, slug: string): void {
  const others = [...readSeenPapers(open)].filter((other) => other !== slug);
  try {
    open().setItem(KEY, [...others, slug].slice(-MOST_SEEN).join(' '));
  } catch {
    // Blocked or full.
  }
}
