import { readTable } from './word-table.ts';

interface Alphabet {
  /** Code point of its capital A. */
  readonly capitalA: number;
  /** Letters that stand outside its block. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

const blackboard: Alphabet = {
  capitalA: 0x1d538,
  elsewhere: readTable('C ℂ  H ℍ  N ℕ  P ℙ  Q ℚ  R ℝ  Z ℤ  1 𝟙'),
};
const script: Alphabet = {
  capitalA: 0x1d49c,
  elsewhere: readTable('B ℬ  E ℰ  F ℱ  H ℋ  I ℐ  L ℒ  M ℳ  R ℛ'),
};
const fraktur: Alphabet = { capitalA: 0x1d504, elsewhere: readTable('C ℭ  H ℌ  I ℑ  R ℜ  Z ℨ') };

const alphabets: ReadonlyMap<string, Alphabet> = new Map([
  ['mathbb', blackboard],
  ['mathbbm', blackboard],
  ['mathds', blackboard],
  ['Bbb', blackboard],
  ['mathcal', script],
  ['mathscr', script],
  ['mathfrak', fraktur],
]);

/** Whether a command chooses an alphabet that carries meaning, unlike bold or italic: ℝ is not R. */
export function isAlphabet(name: string): boolean {
  return alphabets.has(name);
}

/** A text in one of Unicode's mathematical alphabets; letters that it lacks stay as they are. */
export function toAlphabet(name: string, text: string): string {
  const alphabet = alphabets.get(name);
  if (alphabet === undefined) return text;
  return text.replace(/[A-Z1]/g, (letter) => {
    const elsewhere = alphabet.elsewhere.get(letter);
    if (elsewhere !== undefined || letter === '1') return elsewhere ?? letter;
    return String.fromCodePoint(alphabet.capitalA + letter.charCodeAt(0) - 'A'.charCodeAt(0));
  });
}
