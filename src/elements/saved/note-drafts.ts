/** A note that is being written, and what stood there before. */
export interface NoteDraft {
  readonly slug: string;
  readonly note: string;
  readonly before: string;
}

/** That of a tab: another tab must not take for finished what is still being written in this one. */
type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const toKey = (base: string) => `note-draft ${base}`;

/** Written at every letter, at once, so that nothing is lost when the page is left. Where storage is blocked, it may be. */
export function keepDraft(open: () => DraftStore, base: string, draft: NoteDraft): void {
  try {
    open().setItem(toKey(base), JSON.stringify(draft));
  } catch {
    // Blocked or full.
  }
}

/** The draft that the page was left with, if any; it is given once. */
export function takeDraft(open: () => DraftStore, base: string): NoteDraft | undefined {
  try {
    const store = open();
    const draft = JSON.parse(store.getItem(toKey(base)) ?? 'null');
    store.removeItem(toKey(base));
    return typeof draft?.slug === 'string' && typeof draft.note === 'string' ? draft : undefined;
  } catch {
    return undefined;
  }
}
