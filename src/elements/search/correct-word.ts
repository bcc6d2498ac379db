import { editDistance } from './edit-distance.ts';
import type { KnownWord } from './lexicon.ts';

export interface Correction {
  readonly word: string;
  /** 1 for the likeliest; each step of a tenth less is a clearly worse guess. */
  readonly weight: number;
  /** Edits from the word as typed. */
  readonly distance: number;
}

/** Guesses that are tried at the same time. More cost bytes and find little. */
const MOST_CORRECTIONS = 3;

/** What another first letter costs beside the edit: the first letter is the one that people get right. */
const FIRST_LETTER_COST = 2;

/** What one edit costs, in doublings of frequency: a word needs to be this much commoner to be worth another edit. */
const EDIT_COST = 5;

/**
 * Known words that the writer of an unknown word probably meant, likeliest first: few edits, and common in the corpus.
 * The nearer of two equally common words wins, and the commoner of two equally near ones (a noisy channel, as in
 * Kernighan, Church and Gale, "A spelling correction program based on a noisy channel model", COLING 1990, with one
 * cost for all edits).
 */
export function correctWord(word: string, known: readonly KnownWord[]): Correction[] {
  const limit = toEditLimit(word);
  if (limit === 0) return [];
  const guesses = known
    .map((candidate) => {
      const hasFirst = candidate.word.charAt(0) === word.charAt(0);
      const most = hasFirst ? limit : limitOfOthers(word);
      return { ...candidate, hasFirst, most, distance: editDistance(word, candidate.word, most) };
    })
    .filter(({ distance, most, word: { length } }) => distance <= most && length > 2)
    .filter((candidate) => isLikelySlip(word, candidate.word))
    .map(({ word: guess, distance, hasFirst, count }) => ({
      word: guess,
      distance,
      cost: distance * EDIT_COST + (hasFirst ? 0 : FIRST_LETTER_COST) - Math.log2(count),
    }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = guesses[0]?.cost ?? 0;
  return guesses
    .slice(0, MOST_CORRECTIONS)
    .filter(({ cost }) => cost - best < EDIT_COST)
    .map(({ cost, ...guess }) => ({ ...guess, weight: 1 - (cost - best) / 10 }));
}

/** Edits that a word of this length may hold and still be recognized. */
function toEditLimit({ length }: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : length < 12 ? 2 : 3;
}

/** Up to this length every other word is one letter away from a third: "glass" is no misspelt "grass". */
const SHORT_WORD = 5;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether a short word has another letter in one place only where the keys of both, or their sounds, are near. */
function isLikelySlip(typed: string, meant: string): boolean {
  if (typed.length > SHORT_WORD || typed.length !== meant.length) return true;
  const wrong = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : [at]));
  const [only = 0, ...others] = wrong;
  const [a, b] = [typed.charAt(only), meant.charAt(only)];
  return (
    others.length > 0 || areNeighbours(a, b) || (typed.length === SHORT_WORD && soundAlike(a, b))
  );
}

/** Letters that people who write a word as it sounds take for one another. */
const ALIKE = ['aeiouyw', 'ckqsxz', 'dt', 'fv', 'gj', 'mn'];

function soundAlike(a: string, b: string): boolean {
  return ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}

function areNeighbours(a: string, b: string): boolean {
  const place = (key: string) => {
    const row = KEYBOARD.findIndex((keys) => keys.includes(key));
    return { row, column: KEYBOARD[row]?.indexOf(key) ?? Number.NaN };
  };
  const [one, other] = [place(a), place(b)];
  return Math.abs(one.row - other.row) < 2 && Math.abs(one.column - other.column) < 2;
}

/**
 * The same where the first letter is among what is wrong; 0 where such words need not be loaded, as for names with
 * figures.
 */
export function limitOfOthers(word: string): number {
  if (word.length < 5 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
