import { toIndexForm, toParts } from '../search/index-form.ts';

/** A word that papers must hold: as a whole, or in all its parts where it is a compound. */
export interface NarrowWord {
  /** "Self-supervised" → "selfsupervised". */
  readonly whole: string;
  /** "self", "supervised". */
  readonly parts: readonly string[];
}

export interface NarrowText {
  readonly included: readonly NarrowWord[];
  readonly excluded: readonly NarrowWord[];
}

/** Words of one letter say too little while a word is being typed, and are left out of account. */
const SHORTEST = 2;

/** Reads what was typed into the box above a list: words, and `-words` that papers must not hold. */
export function parseNarrowText(text: string): NarrowText {
  const words = text.split(/\s+/).map((typed) => ({
    isExcluded: /^[-−–]/.test(typed),
    whole: toIndexForm(typed),
    parts: toParts(typed).filter((part) => part.length >= SHORTEST),
  }));
  const usable = words.filter(({ whole }) => whole.length >= SHORTEST);
  return {
    included: usable.filter(({ isExcluded }) => !isExcluded).map(toWord),
    excluded: usable.filter(({ isExcluded }) => isExcluded).map(toWord),
  };
}

function toWord({ whole, parts }: NarrowWord): NarrowWord {
  return { whole, parts };
}
