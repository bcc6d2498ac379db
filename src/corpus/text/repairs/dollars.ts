import type { Edit } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

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
