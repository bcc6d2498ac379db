import anyAscii from 'any-ascii';

/** Characters; longer titles are cut at the last word that fits. */
const longestSlug = 60;

/** Segments that have a meaning of their own below `/papers/`. */
const reserved = new Set(['page']);

const greekNames: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/**
 * Makes the last part of an address from a title: lower-case ASCII words joined by hyphens.
 *
 * A Greek letter standing alone is a symbol and is spelled by its name (μ → mu); other scripts are transliterated.
 * @returns at most 60 characters; `''` if nothing of the title can be spelled in ASCII, or if the word is reserved.
 */
export function toSlug(title: string): string {
  const words = toAscii(title)
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const slug = joinUpTo(longestSlug, words);
  return reserved.has(slug) ? '' : slug;
}

/** Joins the first words that fit. A first word that is too long by itself is cut. */
function joinUpTo(most: number, words: readonly string[]): string {
  let slug = (words[0] ?? '').slice(0, most);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > most) break;
    slug += `-${word}`;
  }
  return slug;
}

function toAscii(title: string): string {
  if (/^[ -~]*$/.test(title)) return title;
  const symbols = title
    .normalize('NFKC')
    .replace(
      /(?<!\p{Script=Greek})\p{Script=Greek}(?!\p{Script=Greek})/gu,
      (letter) => greekNames[letter.toLowerCase()] ?? letter,
    );
  return anyAscii(symbols);
}
