import { toShortKey } from '../corpus/papers/collect-acronyms.ts';

/** The page of acronyms that begin with a digit, or with a letter of another script. */
export const otherLetter = 'other';

/**
 * The page on which an acronym stands: `a` to `z` by its first letter without marks, or `other`. All spellings of an
 * acronym that count as one are on one page.
 */
export function toAcronymLetter(short: string): string {
  const [first = ''] = toShortKey(short).normalize('NFKD');
  return /^[a-z]$/.test(first) ? first : otherLetter;
}

/** Its id on that page: `MoE` and `MoEs-1` are `MOE` and `MOES1`. In capitals it is no id of the page's own parts. */
export function toAcronymAnchor(short: string): string {
  return toShortKey(short).toUpperCase();
}
