import { editDistance } from './edit-distance.ts';
import type { KnownWord } from './lexicon.ts';

export interface Correction {
  readonly word: string;
  /** 1 for the likeliest; each step of a tenth less is a clearly worse guess. */
  readonly weight: number;
}

/** Guesses that are tried at the same time. More cost bytes and find little. */
const MOST_CORRECTIONS = 3;

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
    .map((candidate) => ({ ...candidate, distance: editDistance(word, candidate.word, limit) }))
    .filter(({ distance, word: { length } }) => distance <= limit && length > 2)
    .map((guess) => ({
      word: guess.word,
      cost: guess.distance * EDIT_COST - Math.log2(guess.count),
    }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = guesses[0]?.cost ?? 0;
  return guesses
    .slice(0, MOST_CORRECTIONS)
    .filter(({ cost }) => cost - best < EDIT_COST)
    .map(({ word: guess, cost }) => ({ word: guess, weight: 1 - (cost - best) / 10 }));
}

/** Edits that a word of this length may hold and still be recognized. */
function toEditLimit({ length }: string): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}
