import { beginsKnown } from './being-typed.ts';
import { correctWord } from './correct-word.ts';
import { findCorrections } from './find-corrections.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';
import { toWordForms } from './word-forms.ts';

/** What is asked of the corpus and its field about what was typed. */
export interface WordChecks {
  /** Whether the index holds a word in any inflection, or the words of a phrase one after the other. */
  readonly isIndexed: (text: string) => Promise<boolean>;
  /** Whether papers elsewhere use the word: then it is spelt right, even if no paper here has it. */
  readonly isUsedElsewhere: (word: string) => Promise<boolean>;
}

/** Where a word stands in its query. */
export interface WordPlace {
  readonly index: number;
  /** The word is part of a compound that was found for several words of the query. */
  readonly isJoined: boolean;
}

/** What to search for one word of a query: the word and its other forms, or, if it is not known, what was meant. */
export async function readWord(
  query: QueryWord,
  { index, isJoined }: WordPlace,
  lexicon: Lexicon,
  { isIndexed, isUsedElsewhere }: WordChecks,
): Promise<Probe[]> {
  const { word, unfinished } = query;
  const at = { first: index, last: index };
  const typed: Probe = { ...at, text: word, weight: 1, reason: 'typed' };
  const forms = toWordForms(query, lexicon).map((form): Probe => ({ ...at, ...form }));
  const isBeginning = beginsKnown(word, lexicon);
  // Asked early, because it takes a file, which comes while the index is searched. Whoever waits for it is told of a
  // failure.
  if (!isBeginning) isUsedElsewhere(word).catch(() => {});
  if (await isKnown(word, forms, lexicon, isIndexed)) {
    // Of a word that is there in other forms only, the index would find longer words that have a part of it.
    const known: Probe = { ...typed, reason: isBeginning ? 'typed' : 'whole' };
    const commoner = (await findCommoner(word, lexicon, isUsedElsewhere)).map(
      (form): Probe => ({ ...at, ...form, reason: 'commoner' }),
    );
    return [known, ...forms, ...commoner];
  }
  if (isBeginning && (unfinished || lexicon.count(word) > 0))
    return [{ ...typed, reason: 'beginning' }];
  if (isJoined) return [];
  if (isAcronym(query.typed)) return [{ ...typed, reason: 'unknown' }];
  const corrections = (await findCorrections(word, lexicon)).map(
    (guess): Probe => ({ ...at, text: guess.word, weight: guess.weight, reason: 'corrected' }),
  );
  const isMeant = corrections.length === 0 || (await isUsedElsewhere(word));
  return isMeant ? [{ ...typed, reason: 'unknown' }] : corrections;
}

/** The index cuts a few rare names otherwise than the lexicon does, "KonIQ-10k" for one. Common words it surely has. */
const SURELY_INDEXED = 4;

/**
 * A word is known if the corpus has it, has it in another spelling, defines it as an acronym, or has the parts it may
 * be made of together.
 */
async function isKnown(
  word: string,
  forms: readonly Probe[],
  lexicon: Lexicon,
  isIndexed: WordChecks['isIndexed'],
): Promise<boolean> {
  if (lexicon.count(word) >= SURELY_INDEXED || lexicon.longForms(word).length > 0) return true;
  if (forms.some(({ reason }) => reason === 'spelling')) return true;
  const held = await Promise.all([word, ...forms.map(({ text }) => text)].map(isIndexed));
  return held.includes(true);
}

/** A shorter word that one paper has is as likely a name. */
const SHORTEST_SLIP = 7;

/** In how many papers a word must be for another to be taken for its misspelling. */
const COMMON = 4;

/**
 * What was meant by a word that is none elsewhere, and that one paper alone has, because papers hold misspellings, too;
 * or that no paper has, but only a word of the same stem: "continal" is taken for "continents".
 */
async function findCommoner(
  word: string,
  lexicon: Lexicon,
  isUsedElsewhere: WordChecks['isUsedElsewhere'],
): Promise<readonly Pick<Probe, 'text' | 'weight'>[]> {
  const count = lexicon.count(word);
  if (count > 1 || word.length < SHORTEST_SLIP || /\d/.test(word)) return [];
  const common = lexicon
    .wordsBesides(word)
    .filter((known) => known.count >= COMMON && Math.abs(known.word.length - word.length) < 2);
  const near = correctWord(word, common).find(({ distance }) => distance === 1);
  if (near === undefined || (await isUsedElsewhere(word))) return [];
  return [{ text: near.word, weight: count === 0 ? 1 : 0.6 }];
}

/** "MAML" is not "mamo": what is typed in capitals is a name, and no other name is meant. */
function isAcronym(typed: string): boolean {
  return /^\p{Lu}{3,5}$/u.test(typed);
}
