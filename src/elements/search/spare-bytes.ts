import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';
import { isStopWord } from './stop-words.ts';

/** Papers from which on bytes matter more than the last bit of ranking. */
const LARGE_CORPUS = 5000;

/** Whether a corpus is so large that its search saves bytes. */
export function isLarge({ papers }: Pick<Lexicon, 'papers'>): boolean {
  return papers >= LARGE_CORPUS;
}

/** Letters in which two inflections of a word agree at least, and at the end of which they may differ. */
const SHORTEST_BEGINNING = 6;
const LONGEST_ENDING = 3;

/**
 * In a large corpus a word that a quarter of all papers hold finds nothing that rarer words beside it do not find, and
 * costs more bytes than all of them.
 */
export function leaveOutCommon(
  words: readonly QueryWord[],
  lexicon: Lexicon,
): readonly QueryWord[] {
  if (!isLarge(lexicon)) return words;
  const rarer = words.filter(({ word }) => countInflections(word, lexicon) < lexicon.papers / 4);
  return rarer.length > 0 ? rarer : words;
}

/**
 * In a large corpus the words of a long form are not loaded where its acronym is known and they are common ("image",
 * "language"): they weigh more than all else, and papers that write a long form mostly write its acronym beside it.
 */
export function isWorthItsBytes(
  { reason, text, first }: Probe,
  words: readonly QueryWord[],
  lexicon: Lexicon,
): boolean {
  if (!isLarge(lexicon) || reason !== 'acronym' || !text.includes(' ')) return true;
  // Papers have the acronym itself where a reader types its plural.
  const { word = '' } = words[first] ?? {};
  const isKnown = [word, word.replace(/s$/, '')].some((form) => lexicon.count(form) > 0);
  if (!isKnown) return true;
  const rare = (part: string) => countInflections(part, lexicon) < lexicon.papers / 20;
  return text.split(' ').every((part) => isStopWord(part) || rare(part));
}

/**
 * Which papers hold exactly a word, and not only a longer one, takes Pagefind a third of a second to tell where
 * thousands do. There it is not asked: a longer word counts for little anyhow.
 */
export function isCostlyToTell(word: string, lexicon: Lexicon): boolean {
  return isLarge(lexicon) && countInflections(word, lexicon) > lexicon.papers / 10;
}

/** Papers that hold the commonest word with the same beginning: inflections of a word share one entry of the index. */
function countInflections(word: string, lexicon: Lexicon): number {
  const beginning = word.slice(0, Math.max(SHORTEST_BEGINNING, word.length - LONGEST_ENDING));
  const inflections = lexicon
    .wordsBesides(word)
    .filter((known) => known.word.startsWith(beginning));
  return Math.max(lexicon.count(word), ...inflections.map(({ count }) => count));
}
