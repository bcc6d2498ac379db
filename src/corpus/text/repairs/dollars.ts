import type { Edit } from '../draft.ts';
import { findEdits, type Rule } from '../rule.ts';
import { digits, holding, holdingInTurn } from '../trigger.ts';

const aroundWords =
  /(?<!\\)\$((?:[A-Za-z][A-Za-z-]{2,30}|[^$\uFFFC]{0,200}\\?(?:text(?:bf|it|tt|sc|rm)?|emph)\{[^$\uFFFC]{1,200}\}[^$\uFFFC]{0,20}))\$(?!\d)/gu;

/** "$textbf{specialist} and textbf{generalist}$": dollar signs around words, which make no formula of them. */
export const dollarRule: Rule = {
  name: 'dollars-around-words',
  trigger: holding('$'),
  find: (text) =>
    [...text.matchAll(aroundWords)].flatMap((match): readonly Edit[] => {
      const end = match.index + match[0].length;
      return [
        { start: match.index, end: match.index + 1, to: '' },
        { start: end - 1, end, to: '' },
      ];
    }),
};

/**
 * "costs of \75", "valued at \1 million", "(\25K": an escaped dollar sign that a script took for a group. One digit
 * alone needs a word of amounts before it: "\3)" numbers a list, and in a text on patterns "\1" is what was matched.
 */
export const lostDollarRule: Rule = {
  name: 'lost-dollar',
  trigger: holdingInTurn('\\', digits),
  find: (text) => (patterns.test(text) ? [] : findEdits(text, lostDollar, () => '$')),
};

const patterns = /\b(?:reg(?:ular )?ex|escape sequence|back-?reference|octal|latex)/i;

const lostDollar =
  /(?<=^|[\s(>~≈∼–-])\\(?=(?:[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{1,2}|\d{1,4}\.\d{1,2}|[1-9]\d{3,9})(?![\w)]|\.\d)|\d{1,4}(?:\.\d{1,3})? ?(?:[KMB]|million|billion|trillion)(?![A-Za-z]))|(?<=\b(?:roughly|about|approximately|nearly|than|least|most|only|just|under|over|below|from|to|at|by|for|around|costs?) )\\(?=\d(?![\w)]|\.\d))/g;
