import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse-query.ts';

/** Whether known words begin with what was typed so far. */
export function beginsKnown(word: string, lexicon: Lexicon): boolean {
  return word.length > 1 && lexicon.wordsBesides(word).some((known) => known.word.startsWith(word));
}

/**
 * Whether a word is being typed that the corpus has: "generalizatio" is not "general" and something else, and what that
 * could be need not be loaded.
 */
export function isBeingTyped(
  { word, unfinished }: Pick<QueryWord, 'word' | 'unfinished'>,
  lexicon: Lexicon,
): boolean {
  return unfinished && lexicon.count(word) === 0 && beginsKnown(word, lexicon);
}
