/** Letters of Unicode's mathematical alphabets that stand outside their block, by the name of the TeX command. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mathbb: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ', '1': '𝟙' },
  mathcal: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ' },
  mathfrak: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
};

/** Code point of the capital A of each alphabet. */
const capitals: Readonly<Record<string, number>> = {
  mathbb: 0x1d538,
  mathcal: 0x1d49c,
  mathfrak: 0x1d504,
};

const sameAlphabet: Readonly<Record<string, string>> = {
  mathscr: 'mathcal',
  mathds: 'mathbb',
  mathbbm: 'mathbb',
  Bbb: 'mathbb',
};

/** Whether a command chooses an alphabet that carries meaning, unlike bold or italic: ℝ is not R. */
export function isAlphabet(name: string): boolean {
  return Object.hasOwn(capitals, sameAlphabet[name] ?? name);
}

/** A text in one of Unicode's mathematical alphabets; letters that it lacks stay as they are. */
export function toAlphabet(name: string, text: string): string {
  const alphabet = sameAlphabet[name] ?? name;
  return text.replace(/[A-Z1]/g, (letter) => {
    const exception = exceptions[alphabet]?.[letter];
    const first = capitals[alphabet];
    if (exception !== undefined || first === undefined || letter === '1')
      return exception ?? letter;
    return String.fromCodePoint(first + letter.charCodeAt(0) - 'A'.charCodeAt(0));
  });
}
