import { type Correction, correctWord, limitOfOthers } from './correct-word.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What the writer of an unknown word probably meant, likeliest first. Words of the same first letter are loaded anyway;
 * others are loaded only where none of those is one edit away.
 * @throws what the lexicon throws where words cannot be loaded
 */
export async function findCorrections(word: string, lexicon: Lexicon): Promise<Correction[]> {
  const near = lexicon.wordsBesides(word);
  const corrections = correctWord(word, near);
  const isNear = corrections.some(({ distance }) => distance === 1);
  if (isNear || limitOfOthers(word) === 0) return corrections;
  const known = new Set(near.map((other) => other.word));
  const others = await lexicon.loadMistyped(word);
  return correctWord(word, [...near, ...others.filter((other) => !known.has(other.word))]);
}
