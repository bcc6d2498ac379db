import { type Correction, correctWord, limitOfOthers } from './correct-word.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What the writer of an unknown word probably meant, likeliest first. Words of the same first letter are loaded anyway;
 * others are loaded only where none of those is one edit away.
 * @throws what the lexicon throws where words cannot be loaded
 */
export async function findCorrections(word: string, lexicon: Lexicon): Promise<Correction[]> {
  const corrections = correctWord(word, lexicon.wordsBesides(word));
  const isNear = corrections.some(({ distance }) => distance === 1);
  if (isNear || limitOfOthers(word) === 0) return corrections;
  return correctWord(word, await lexicon.loadMistyped(word));
}
