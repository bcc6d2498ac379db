import { patternRule, type Rule } from '../rule.ts';
import { holding, holdingInTurn, letters } from '../trigger.ts';

/**
 * "0.12!-!0.34", "x!in!{2,4}", "N!=!4": the marks of TeX's negative spaces (`\!`) around a sign, where the backslash is
 * lost. They go, and around a word a space takes their place.
 */
export const negativeSpaceRule: Rule = patternRule(
  'negative-space',
  [...holding('!-!', '!=!', '!+!', '!<!', '!>!', '!×!'), ...holdingInTurn('!', letters)],
  /(?<=[A-Za-z\d)\]%])!(?:([-+<>×]|=(?=!-?\d))|(in|sim|times|approx|leq|geq|to|cdot))!(?=[\w({[.\\-])/g,
  ([, sign, name]) => sign ?? ` ${name} `,
);
