import { findAcronyms } from './find-acronyms.ts';
import { toIndexForm } from './index-form.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';
import { readWord, type WordChecks } from './read-word.ts';
import { isWorthItsBytes, leaveOutCommon } from './spare-bytes.ts';
import { isStopWord } from './stop-words.ts';
import { toPossibleSecondHalves } from './word-forms.ts';

/** A query as it was understood. */
export interface Reading {
  /** The words that say something, each once, in the order typed. */
  readonly words: readonly QueryWord[];
  /** All words in the order typed, with the parts of a compound in its place where they were searched instead. */
  readonly typed: readonly QueryWord[];
  /** Words and quoted phrases: a phrase has the index after the last word, the next phrase the one after that. */
  readonly size: number;
  readonly probes: readonly Probe[];
  /** Words that were left out because too many papers hold them, as typed. */
  readonly ignored: readonly string[];
}

/** Words of a query that may be one word in the corpus ("easy 2 hard bench"). */
const LONGEST_JOIN = 4;

/**
 * Works out what to search for: every word as typed, the forms it may have in the corpus, and, for a word that the
 * corpus does not know, what was probably meant.
 */
export async function readQuery(
  query: Pick<ParsedQuery, 'words' | 'phrases'>,
  lexicon: Lexicon,
  checks: WordChecks,
): Promise<Reading> {
  await loadLetters(query, lexicon);
  const typed = (
    await Promise.all(query.words.map((word) => takeApart(word, lexicon, checks)))
  ).flat();
  const meaningful = typed.filter(({ word }) => !isStopWord(word));
  const asked = onceEach(meaningful.length > 0 || query.phrases.length > 0 ? meaningful : typed);
  const words = leaveOutCommon(asked, lexicon);
  const joins = findJoins(words, lexicon);
  const own = await Promise.all(
    words.map((word, index) => {
      const isJoined = joins.some(({ first, last }) => first <= index && index <= last);
      return readWord(word, { index, isJoined }, lexicon, checks);
    }),
  );
  const acronyms = findAcronyms(typed, words, lexicon);
  const phrases = toPhraseProbes(query.phrases, words.length);
  const all = [...own.flat(), ...joins, ...acronyms, ...phrases];
  await lexicon.load(all.flatMap(({ text }) => text.split(' ')));
  const probes = all.filter((probe) => isWorthItsBytes(probe, words, lexicon));
  const ignored = asked.filter((word) => !words.includes(word)).map((word) => word.typed);
  return { words, typed, size: words.length + phrases.length, probes, ignored };
}

function onceEach(words: readonly QueryWord[]): QueryWord[] {
  return words.filter(
    ({ word }, index) => words.findIndex((other) => other.word === word) === index,
  );
}

/** Loads what must be known of the query's words, and of the words that those may be made of. */
export async function loadLetters(
  { words, phrases }: Pick<ParsedQuery, 'words' | 'phrases'>,
  lexicon: Lexicon,
): Promise<void> {
  await lexicon.load([
    ...words.flatMap(({ word, parts }) => [word, ...parts]),
    ...phrases.flatMap((phrase) => phrase.split(' ')),
  ]);
  await lexicon.load(words.flatMap((word) => toPossibleSecondHalves(word, lexicon)));
}

/** A compound that the corpus does not have is read as its parts, so that each may be found or corrected. */
async function takeApart(
  query: QueryWord,
  lexicon: Lexicon,
  { isIndexed }: WordChecks,
): Promise<QueryWord[]> {
  const { typed, start, word, parts, unfinished } = query;
  if (parts.length < 2 || lexicon.count(word) > 0) return [query];
  const held = await Promise.all([word, parts.join(' ')].map(isIndexed));
  if (held.includes(true)) return [query];
  const pieces = [...typed.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].filter(
    ([piece]) => toIndexForm(piece) !== '',
  );
  // Of a genitive, the "s" is left over.
  return pieces.slice(0, parts.length).map(({ 0: piece, index: offset }, index) => ({
    typed: piece,
    start: start + offset,
    word: toIndexForm(piece),
    parts: [toIndexForm(piece)],
    unfinished: unfinished && index === parts.length - 1,
  }));
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
