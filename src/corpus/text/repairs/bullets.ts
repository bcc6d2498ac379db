import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/**
 * "generalized computations: bullet On the positive side": a list whose `\bullet` lost its backslash. After the end of
 * a sentence or a colon, and before a capital or a formula; a "bullet list" is one in words.
 */
export const bulletRule: Rule = patternRule(
  'bullet',
  holding('bullet', '\\item'),
  /(?<=(?:^|[.:;!?)]) ?)(?:\\?(?:text)?bullet)(?= [A-Z(“"`\uFFFC])|\\item(?![A-Za-z])/gu,
  () => '•',
);
