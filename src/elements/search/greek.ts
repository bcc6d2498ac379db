/** Greek letters with their names and the Latin letters that people type in their place. */
const GREEK: Readonly<Record<string, readonly [name: string, ...lookAlikes: string[]]>> = {
  α: ['alpha', 'a'],
  β: ['beta', 'b'],
  γ: ['gamma', 'y', 'g'],
  δ: ['delta', 'd'],
  ε: ['epsilon', 'e'],
  ζ: ['zeta', 'z'],
  η: ['eta', 'n'],
  θ: ['theta', 'o'],
  ι: ['iota', 'i'],
  κ: ['kappa', 'k'],
  λ: ['lambda', 'l'],
  μ: ['mu', 'u', 'm'],
  ν: ['nu', 'v'],
  ξ: ['xi', 'x'],
  π: ['pi', 'p'],
  ρ: ['rho', 'p', 'r'],
  σ: ['sigma', 's', 'o'],
  τ: ['tau', 't'],
  υ: ['upsilon', 'u'],
  φ: ['phi', 'f'],
  χ: ['chi', 'x'],
  ψ: ['psi', 'y'],
  ω: ['omega', 'w', 'o'],
};

const GREEK_LETTER = /\p{Script=Greek}/u;

export function hasGreek(word: string): boolean {
  return GREEK_LETTER.test(word);
}

/**
 * How a word with Greek letters is typed on a Latin keyboard: "μlo" → "mulo", "ulo", "mlo". All its Greek letters are
 * written the same way (all by name, or all by look-alike).
 */
export function toLatinForms(word: string): string[] {
  if (!hasGreek(word)) return [];
  const ways = Math.max(...[...word].map((letter) => GREEK[letter]?.length ?? 0));
  const forms = Array.from({ length: ways }, (_, way) =>
    [...word].map((letter) => GREEK[letter]?.[way] ?? GREEK[letter]?.at(-1) ?? letter).join(''),
  );
  return [...new Set(forms)];
}
