/** Longest word worth suggesting or joining, in UTF-16 units. What is longer is an address or debris. */
const LONGEST_WORD = 32;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;
const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑+'’_.][\p{L}\p{N}]+)*/gu;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu;

/**
 * The words under which the search index finds a text, in lower case and before stemming, each once.
 *
 * A compound counts as a whole and in its parts, as in Pagefind's own splitting: "Weak-to-Strong" gives
 * "weaktostrong", "weak", "to" and "strong"; "GeneGPT" gives "genegpt", "gene" and "gpt".
 */
export function toIndexWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [compound] of text.normalize('NFKC').replace(ADDRESS, ' ').matchAll(COMPOUND)) {
    for (const form of [compound, ...compound.split(NOT_ALPHANUMERIC), ...toCasedParts(compound)]) {
      const word = form.replace(NOT_ALPHANUMERIC, '').toLowerCase();
      if (isWorthKeeping(word)) words.add(word);
    }
  }
  return words;
}

/** "GeneGPT" → "Gene", "GPT"; "Metric3D" → "Metric", "3", "D". */
function toCasedParts(compound: string): string[] {
  return compound
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/gu, ' ')
    .split(' ')
    .filter((part) => part.length > 1);
}

function isWorthKeeping(word: string): boolean {
  return word.length > 0 && word.length <= LONGEST_WORD && /\p{L}/u.test(word);
}
