import { isBeingTyped } from './being-typed.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';
import { toOtherSpellings } from './spellings.ts';

export type WordForm = Pick<Probe, 'text' | 'weight' | 'reason'>;

/** Shortest half of a word that is cut in two, in letters. */
const SHORTEST_HALF = 3;

/**
 * Other forms of one typed word that the corpus may hold: British or American spelling, Greek letters, and for
 * compounds the parts standing together.
 */
export function toWordForms(query: QueryWord, lexicon: Lexicon): WordForm[] {
  const { word, parts } = query;
  const spellings = [...toOtherSpellings(word), ...toOtherNumber(word, lexicon)].filter(
    (form) => lexicon.count(form) > 0,
  );
  const phrases = parts.length > 1 ? [parts.join(' ')] : toSplits(query, lexicon);
  return [
    ...[...spellings, ...lexicon.greekForms(word)].map(
      (text): WordForm => ({ text, weight: 1, reason: 'spelling' }),
    ),
    ...phrases.map((text): WordForm => ({ text, weight: 0.95, reason: 'compound' })),
  ];
}

/** "llms" beside "llm", an acronym: the index knows a plural by its stem, and finds none in a word without vowels. */
function toOtherNumber(word: string, lexicon: Lexicon): string[] {
  const [, singular = ''] = /^([b-df-hj-np-tv-z]{3,8}?)s?$/.exec(word) ?? [];
  if (singular === '' || lexicon.longForms(singular).length === 0) return [];
  return [word === singular ? `${word}s` : singular];
}

/** "weak2strong" → "weak to strong"; "6dof" → "6 dof"; "fewshot" → "few shot". */
function toSplits(query: QueryWord, lexicon: Lexicon): string[] {
  const { word } = query;
  const numeral = /^(\p{L}{2,})([24])(\p{L}{2,})$/u.exec(word);
  if (numeral) return [`${numeral[1]} ${numeral[2] === '2' ? 'to' : 'for'} ${numeral[3]}`];
  const withFigures = word.replace(/(?<=\p{L}{2})(?=\p{N})|(?<=\p{N})(?=\p{L}{2})/gu, ' ');
  if (withFigures !== word) return [withFigures];
  return isBeingTyped(query, lexicon) ? [] : toKnownHalves(word, lexicon);
}

/**
 * Second halves that a word may have if it is two known words written as one. Their shards must be loaded before
 * `toWordForms` can know them.
 */
export function toPossibleSecondHalves(query: QueryWord, lexicon: Lexicon): string[] {
  const { word } = query;
  if (isBeingTyped(query, lexicon)) return [];
  return toCuts(word)
    .filter((cut) => lexicon.count(word.slice(0, cut)) > lexicon.count(word))
    .map((cut) => word.slice(cut));
}

/** Cuts a word into two known words that are both commoner than it, where the rarer of the two is commonest. */
function toKnownHalves(word: string, lexicon: Lexicon): string[] {
  const own = lexicon.count(word);
  const rarer = (cut: number) =>
    Math.min(lexicon.count(word.slice(0, cut)), lexicon.count(word.slice(cut)));
  return toCuts(word)
    .filter((cut) => rarer(cut) > own)
    .sort((a, b) => rarer(b) - rarer(a))
    .slice(0, 1)
    .map((cut) => `${word.slice(0, cut)} ${word.slice(cut)}`);
}

function toCuts({ length }: string): number[] {
  const places = Math.max(0, length - 2 * SHORTEST_HALF + 1);
  return Array.from({ length: places }, (_, place) => place + SHORTEST_HALF);
}
