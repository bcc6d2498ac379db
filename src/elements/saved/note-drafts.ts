/** A note that is being written, and what stood there before. */
export interface NoteDraft {
  readonly slug: string;
  readonly note: string;
  readonly before: string;
}

/** That of a tab: another tab must not take for finished what is still being written in this one. */
type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const toKey = (base: string) => `note-draft ${base}`;

/**
 * Written at every letter, at once, so that nothing is lost when the page is left. Where storage is blocked, it may be.
 */
export function keepDraft(open: () => DraftStore, base: string, draft: NoteDraft): void {
  try {
    open().setItem(toKey(base), JSON.stringify(draft));
  } catch {
    // Blocked or full.
  }
}

/** The draft that the page was left with, if any. It stays until it is dropped: it may be the only copy. */
export function readDraft(open: () => DraftStore, base: string): NoteDraft | undefined {
  try {
    const draft = JSON.parse(open().getItem(toKey(base)) ?? 'null');
    const isDraft = [draft?.slug, draft?.note, draft?.before].every(
      (field) => typeof field === 'string',
    );
    return isDraft ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Drops the draft of a paper's note once that is kept; by then the draft may be that of another paper. */
export function dropDraft(open: () => DraftStore, base: string, slug: string): void {
  if (readDraft(open, base)?.slug === slug) open().removeItem(toKey(base));
}
