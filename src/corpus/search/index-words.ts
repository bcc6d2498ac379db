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
  return createIndexWordReader()(text);
}

/** Creates a `toIndexWords` for many texts: it takes compounds apart once, because they recur. */
export function createIndexWordReader(): (text: string) => ReadonlySet<string> {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = new Set<string>();
    for (const compound of text.normalize('NFKC').replace(ADDRESS, ' ').match(COMPOUND) ?? []) {
      const forms = known.get(compound) ?? toForms(compound);
      known.set(compound, forms);
      for (const word of forms) words.add(word);
    }
    return words;
  };
}

function toForms(compound: string): readonly string[] {
  return [compound, ...compound.split(NOT_ALPHANUMERIC), ...toCasedParts(compound)]
    .map((form) => form.replace(NOT_ALPHANUMERIC, '').toLowerCase())
    .filter(isWorthKeeping);
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
