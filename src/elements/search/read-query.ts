import { correctWord } from './correct-word.ts';
import { findAcronyms } from './find-acronyms.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';
import { isStopWord } from './stop-words.ts';
import { toWordForms } from './word-forms.ts';

/** A query as it was understood. */
export interface Reading {
  /** The words that say something, in the order typed. */
  readonly words: readonly QueryWord[];
  /** Words and quoted phrases: a phrase has the index after the last word, the next phrase the one after that. */
  readonly size: number;
  readonly probes: readonly Probe[];
}

/** Words of a query that may be one word in the corpus ("easy 2 hard bench"). */
const LONGEST_JOIN = 4;

/**
 * Works out what to search for: every word as typed, the forms it may have in the corpus, and, for a word that the
 * corpus does not know, what was probably meant.
 * @param isIndexed whether the index holds a word in another inflection than the lexicon has
 */
export async function readQuery(
  { words: typed, phrases }: Pick<ParsedQuery, 'words' | 'phrases'>,
  lexicon: Lexicon,
  isIndexed: (word: string) => Promise<boolean>,
): Promise<Reading> {
  const meaningful = typed.filter(({ word }) => !isStopWord(word));
  const words = meaningful.length > 0 || phrases.length > 0 ? meaningful : typed;
  await lexicon.load([
    ...typed.flatMap(({ word, parts }) => [word, ...parts]),
    ...phrases.flatMap((phrase) => phrase.split(' ')),
  ]);
  const joins = findJoins(words, lexicon);
  const own = await Promise.all(
    words.map((word, index) => {
      const isJoined = joins.some(({ first, last }) => first <= index && index <= last);
      return readWord(word, index, lexicon, isIndexed, isJoined);
    }),
  );
  const acronyms = findAcronyms(typed, words, lexicon);
  const probes = [...own.flat(), ...joins, ...acronyms, ...toPhraseProbes(phrases, words.length)];
  await lexicon.load(probes.flatMap(({ text }) => text.split(' ')));
  return { words, size: words.length + phrases.length, probes };
}

async function readWord(
  query: QueryWord,
  index: number,
  lexicon: Lexicon,
  isIndexed: (word: string) => Promise<boolean>,
  isJoined: boolean,
): Promise<Probe[]> {
  const { word, parts, unfinished } = query;
  const at = { first: index, last: index };
  const forms = toWordForms(query, lexicon).map((form): Probe => ({ ...at, ...form }));
  const typed: Probe = { ...at, text: word, weight: 1, reason: 'typed' };
  const isKnown = lexicon.count(word) > 0 || forms.length > 0 || parts.length > 1;
  if (isKnown || (await isIndexed(word))) return [typed, ...forms];
  if (unfinished && isBeginning(word, lexicon)) return [{ ...typed, reason: 'beginning' }];
  if (isJoined) return [];
  return correctWord(word, lexicon.wordsBesides(word)).map(
    (guess): Probe => ({ ...at, text: guess.word, weight: guess.weight, reason: 'corrected' }),
  );
}

/** Whether known words begin with what was typed so far. */
function isBeginning(word: string, lexicon: Lexicon): boolean {
  return word.length > 1 && lexicon.wordsBesides(word).some((known) => known.word.startsWith(word));
}

/** Neighbouring words that the corpus writes as one: "gene gpt" → "genegpt". */
function findJoins(words: readonly QueryWord[], lexicon: Lexicon): Probe[] {
  const joins: Probe[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last < Math.min(first + LONGEST_JOIN, words.length); last++) {
      const run = words.slice(first, last + 1);
      const text = run.map(({ word }) => word).join('');
      if (lexicon.count(text) > 0) joins.push({ text, first, last, weight: 1, reason: 'compound' });
    }
  }
  return joins;
}

function toPhraseProbes(phrases: readonly string[], firstIndex: number): Probe[] {
  return phrases.map((text, index) => ({
    text,
    first: firstIndex + index,
    last: firstIndex + index,
    weight: 1,
    reason: 'phrase',
  }));
}
