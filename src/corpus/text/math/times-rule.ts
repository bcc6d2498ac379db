import { patternRule, type Rule } from '../rule.ts';
import { digits, holdingInTurn } from '../trigger.ts';

/**
 * "17times", "3times3", "more than times 50", "8 times A100": the sign of multiplication beside numbers. In "nine
 * times more", "25 times longer", "at times 50 %" it is the word. Between operands ("n times d") see `operationRule`.
 */
export const timesRule: Rule = patternRule(
  'bare-times',
  [...holdingInTurn(digits, ['times', ' times']), ...holdingInTurn(['times', 'times '], digits)],
  /(?<=\d)times(?![a-z])(?: (?=\d))?|(?<=\b(?:than|by|about|around|nearly|roughly|approximately|a|an|to) )times ?(?=\d)|(?<=^|[\s(])times(?=\d)|(?<!\bat )(?<=^|[\s(])times (?=\d{1,4}(?:\.\d{1,2})? (?:super|SR|upscal|upsampl|downsampl|speed|acceleration|compression|zoom))|(?<=\d )times(?= [A-Z]{1,3}\d{2,4}\b)/g,
  () => '×',
);
