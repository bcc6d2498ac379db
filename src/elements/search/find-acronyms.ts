import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse-query.ts';
import type { Probe } from './probe.ts';

/** Words of a query that may be an acronym's long form. */
const LONGEST_TERM = 7;

/** Initials fewer than these are too often a word of another kind. */
const SHORTEST_INITIALS = 4;

/**
 * Acronyms for their long forms and long forms for their acronyms, as the papers define them. Words whose initials
 * are a word of the corpus ("markov chain monte carlo", "mcmc") count as well, but less: no paper says so.
 * @param typed all words of the query
 * @param words those of them that are searched for, to which the probes refer
 */
export function findAcronyms(
  typed: readonly QueryWord[],
  words: readonly QueryWord[],
  lexicon: Lexicon,
): Probe[] {
  const expansions = words.flatMap(({ word }, index) =>
    expand(word, lexicon).map(
      (text): Probe => ({ text, first: index, last: index, weight: 0.9, reason: 'acronym' }),
    ),
  );
  return [...expansions, ...toRuns(typed).flatMap((run) => abbreviate(run, words, lexicon))];
}

/** "gnns" is defined as "gnn". */
function expand(word: string, lexicon: Lexicon): readonly string[] {
  const own = lexicon.longForms(word);
  return own.length === 0 && word.endsWith('s') ? lexicon.longForms(word.slice(0, -1)) : own;
}

/** All runs of two or more words. */
function toRuns(typed: readonly QueryWord[]): QueryWord[][] {
  return typed.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_TERM, typed.length - start) - 1 }, (_, length) =>
      typed.slice(start, start + length + 2),
    ),
  );
}

function abbreviate(
  run: readonly QueryWord[],
  words: readonly QueryWord[],
  lexicon: Lexicon,
): Probe[] {
  const covered = run.map((word) => words.indexOf(word)).filter((index) => index >= 0);
  if (covered.length === 0) return [];
  const at = {
    first: Math.min(...covered),
    last: Math.max(...covered),
    reason: 'acronym',
  } as const;
  const parts = run.flatMap((word) => word.parts);
  const defined = lexicon.shortForms(parts.join(' '));
  if (defined.length > 0) return defined.map((text) => ({ ...at, text, weight: 0.9 }));
  const initials = parts.map((part) => part.charAt(0)).join('');
  const isWord = initials.length >= SHORTEST_INITIALS && lexicon.count(initials) > 0;
  return isWord ? [{ ...at, text: initials, weight: 0.5 }] : [];
}
