import { findEdits, patternRule, type Rule } from '../rule.ts';
import { capitals, holdingInTurn, smallLetters } from '../trigger.ts';

/** "Only-IF:Revealing": the space after the colon between a name and what the title says of it. */
export const colonRule: Rule = patternRule(
  'lost-space',
  holdingInTurn(':?!;,', capitals),
  /(?<=[A-Za-z\d)])([:?!;,])(?=[A-Z][a-z])/g,
  ({ 1: mark, index, input }) =>
    mark === ':' && namedAside.test(input.slice(index + 1, index + 32)) ? undefined : `${mark} `,
);

/** "Pro:Cess -- A Study", "Pro:Cess: A Study": the colon is inside the name that the title begins with. */
const namedAside = /^[A-Z][a-z]{1,24}(?: ?[–—:]| -{1,3} )/;

/** Long abstract nouns, of which no name is made. */
const twoNouns = /^[A-Z][a-z]{4,20}(?:ance|ence|tion|sion|ment|ness|ity|ing)$/;

/**
 * "InvariancePropagation": two words that the abstract writes apart and never together, or, where it is not known,
 * two long abstract nouns. "CodeGen", "BatchFormer" and other names written so by their authors stay whole.
 */
export const joinedWordsRule: Rule = {
  name: 'joined-words',
  trigger: holdingInTurn(smallLetters, capitals),
  find: (text, { abstract }) =>
    findEdits(
      text,
      /(?<![\w-])([A-Z][a-z]{3,24})([A-Z][a-z]{3,24})(?![\w-])/g,
      ([joined, first = '', second = '']) => {
        const apart = `${first} ${second}`;
        const isTwoNouns = twoNouns.test(first) && twoNouns.test(second);
        if (abstract === undefined || !abstract.toLowerCase().includes(apart.toLowerCase()))
          return isTwoNouns && !abstract?.includes(joined) ? apart : undefined;
        return abstract.includes(joined) ? undefined : apart;
      },
    ),
};
