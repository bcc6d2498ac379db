/** A short text without which a kind of damage is impossible. */
export interface Needle {
  readonly text: string;
  /** It counts only as a word: no letter of `A-Za-z` before or after it. */
  readonly word: boolean;
}

/**
 * What a text must hold for a repair to find anything in it; one of the needles is enough. The ends of a text count as
 * spaces. A trigger may be too wide, which costs time, but never too narrow, which would lose repairs.
 */
export type Trigger = readonly Needle[];

export const smallLetters = 'abcdefghijklmnopqrstuvwxyz';
export const capitals = smallLetters.toUpperCase();
export const letters = smallLetters + capitals;
export const digits = '0123456789';

/** Any of these, also inside of words. */
export function holding(...texts: readonly string[]): Trigger {
  return texts.map((text) => ({ text, word: false }));
}

/** Any of these as a word of its own: "pi" in "2pi", not in "spin". */
export function holdingWord(...texts: readonly string[]): Trigger {
  return texts.map((text) => ({ text, word: true }));
}

/**
 * One of each part, in turn: `holdingInTurn(digits, '-', digits)` is "1-2". A part is a list of texts, or a string that
 * stands for its characters.
 */
export function holdingInTurn(...parts: readonly Iterable<string>[]): Trigger {
  const join = (heads: readonly string[], part: Iterable<string>) =>
    heads.flatMap((head) => Array.from(part, (tail) => head + tail));
  return holding(...parts.reduce(join, ['']));
}
