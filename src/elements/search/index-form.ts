/**
 * A word as the index knows it: compatibility forms unified (full-width letters, the micro sign), marks taken off,
 * lower case, letters and figures only. "Re-Identification" → "reidentification", "Poincaré" → "poincare".
 */
export function toIndexForm(word: string): string {
  return word
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of a compound, each as `toIndexForm` gives it: "weak-to-strong" → "weak", "to", "strong". */
export function toParts(word: string): string[] {
  return word
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(toIndexForm)
    .filter((part) => part !== '');
}
