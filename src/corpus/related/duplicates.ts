/** Cosine of the words from which two papers are one, listed twice; a second version with new results stays below. */
const SAME_TEXT = 0.85;

/** One paper under two slugs: the same title but for case and punctuation, or all but the same text. */
export function isDuplicate(
  a: { readonly titleKey: string },
  b: { readonly titleKey: string },
  cosine: number,
): boolean {
  return cosine >= SAME_TEXT || (a.titleKey !== '' && a.titleKey === b.titleKey);
}

/** What stays of a title when case, spaces and punctuation do not count. */
export function toTitleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
