import { patternRule, type Rule } from '../rule.ts';
import { capitals, digits, holdingInTurn } from '../trigger.ts';

/**
 * "17times", "3times3", "more than times 50", "8 times A100", "12timessim40times", "20mtimes30m", "Ntimes": the sign of
 * multiplication beside numbers and variables. In "nine times more", "25 times longer", "at times 50 %" it is the word.
 * Between operands ("n times d") see `operationRule`.
 */
export const timesRule: Rule = patternRule(
  'bare-times',
  [
    ...holdingInTurn([...digits, ...'°⁰¹²³⁴⁵⁶⁷⁸⁹'], ['times', ' times']),
    ...holdingInTurn(['times', 'times '], digits),
    ...holdingInTurn(capitals, ['times']),
  ],
  new RegExp(
    // The name comes first, because its absence shows soonest.
    `(?=times)(?:${[
      '(?<=[\\d°⁰¹²³⁴-⁹])times(?![a-rt-z]|s(?!im\\d))(?: (?=\\d))?',
      '(?<=\\b(?:than|by|about|around|nearly|roughly|approximately|a|an|to) )times ?(?=\\d)',
      '(?<=^|[\\s(])times(?=\\d)',
      '(?<!\\bat )(?<=^|[\\s(])times (?=\\d{1,4}(?:\\.\\d{1,2})? (?:super|SR|upscal|upsampl|downsampl|speed|acceleration|compression|zoom))',
      '(?<=\\d )times(?= [A-Z]{1,3}\\d{2,4}\\b)',
      '(?<=\\d(?:[kcm]?m|px))times(?=\\d)',
      '(?<=(?<![\\p{L}\\p{N}\\\\.])[B-HJ-Z])times(?![a-z])|(?<=(?<!\\p{L})(?!NY)[A-Z]{2,8})times(?=[A-Z][A-Za-z])',
    ].join('|')})`,
    'gu',
  ),
  () => '×',
);
