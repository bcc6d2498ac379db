/** Endings by which the forms of a word differ, and what stands in their place in all of them; the first that fits. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/i[sz](?:e[ds]?|ing|able|ations?)$/, 'iz'],
  [/(?:ate[ds]?|ating|ations?|ative(?:ly)?)$/, ''],
  [/(?:[ai]bilit(?:y|ies)|[ai]ble|[ai]bly)$/, ''],
  [/ie[ds]$/, 'y'],
  [/(?:ions?|ive(?:ly)?|ness|ments?|edly|ingly|ings?|e[ds]|[es]|ly)$/, ''],
];

/** Letters of a word that its ending leaves at least. */
const SHORTEST = 3;

/**
 * Whether two words are forms of one: "adapts" and "adaptation", not "continual" and "continuous". The index is
 * coarser: it takes words for one that begin alike.
 * @param a word as `toIndexForm` gives it, as is `b`
 */
export function isSameFamily(a: string, b: string): boolean {
  return toFamily(a) === toFamily(b);
}

function toFamily(word: string): string {
  for (const [ending, common] of ENDINGS) {
    const start = word.search(ending);
    if (start >= SHORTEST) return word.slice(0, start) + common;
  }
  return word;
}
