/** Each character holds five bits; those of the upper half say that more of the number follow. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const HALF = 32;

const VALUES: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].map((character, value) => [character, value]),
);

/**
 * Whole numbers from 0 as text that stands in JSON as it is: lowest bits first, one character for numbers below 32.
 * These are the variable-length quantities of source maps (ECMA-426), without a sign. They compress to about the bits
 * that the numbers hold, which lists of decimal figures do not.
 */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= HALF) {
      text += ALPHABET.charAt(HALF + (rest % HALF));
      rest = Math.floor(rest / HALF);
    }
    text += ALPHABET.charAt(rest);
  }
  return text;
}

/** The numbers that `writeNumbers` wrote. Other characters count as 0. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const character of text) {
    const value = VALUES.get(character) ?? 0;
    number += unit * (value % HALF);
    unit *= HALF;
    if (value >= HALF) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}
