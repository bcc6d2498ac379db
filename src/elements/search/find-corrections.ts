import { type Correction, correctWord, limitOfOthers } from './correct-word.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters from which on a known word is surely meant that is two edits away; before, it is where one edit is. */
const LONG_WORD = 10;

/**
 * What the writer of an unknown word probably meant, likeliest first. Words of the same first letter are loaded anyway;
 * others are loaded only where none of those is near.
 * @throws what the lexicon throws where words cannot be loaded
 */
export async function findCorrections(word: string, lexicon: Lexicon): Promise<Correction[]> {
  const corrections = correctWord(word, lexicon.wordsBesides(word));
  const near = word.length < LONG_WORD ? 1 : 2;
  const isNear = corrections.some(({ distance }) => distance <= near);
  if (isNear || limitOfOthers(word) === 0) return corrections;
  return correctWord(word, await lexicon.loadMistyped(word));
}
