import { findEdits, patternRule, type Rule } from '../rule.ts';
import { capitals, holding, holdingInTurn, letters, smallLetters } from '../trigger.ts';

/** What `\s` stands for beside the space. */
const otherSpaces =
  '\t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

/** Runs of white space, and white space at the ends. */
export const whiteSpaceRule: Rule = patternRule(
  'white-space',
  holding('  ', ...otherSpaces),
  /\s+/gu,
  ({ 0: run, index, input }) => {
    if (index === 0 || index + run.length === input.length) return '';
    return run === ' ' ? undefined : ' ';
  },
);

const libraries =
  /(?:torch|numpy|keras|tensorflow|sklearn|scikit|jax|node|vue|react|math|java|asp)$/i;

/**
 * A space that a flattened line break took: "from this sample.We then", "two components:Identity-Guided". After a word
 * in small letters, before a capitalized word that runs on as prose.
 */
export const lostSpaceRule: Rule = patternRule(
  'lost-space',
  holdingInTurn('.!?:;', capitals),
  /(?<=(?<![\w.@/\\-])[a-z-]{3,24})([.!?:;])(?=(?:[A-Z][a-z]{0,24})(?:[ ,-]))/g,
  ({ 1: mark, index, input }) =>
    libraries.test(input.slice(Math.max(0, index - 12), index)) ? undefined : `${mark} `,
);

const sentenceStarts =
  'We|This|The|In|Our|To|These|It|For|By|However|Moreover|Furthermore|Specifically|Additionally|Extensive|Experiments|Finally|Here|As|An|A|Code|Project|While|With|Based|Such|Then|When|Thus|Therefore|Also|First|Second|Despite|Although|Unlike|On|From|At|Results';

/**
 * "on ImageNet.This", "(SFT).We", "by 5%.Our": the same after a name, a bracket or a number, before a word that begins
 * sentences.
 */
export const lostSentenceSpaceRule: Rule = patternRule(
  'lost-space',
  holdingInTurn('.!?', capitals),
  new RegExp(
    `(?<=(?<![\\w.@/\\\\-])[A-Za-z][A-Za-z-]{2,24}|[)\\]%”"’}α-ω]|[A-Za-z]{2}-\\d)([.!?])(?=(?:${sentenceStarts}) |(?:Then|Hence|First|[A-Z][a-z]{3,20}(?:ly|er|re|so|us|nd)),)`,
    'g',
  ),
  ({ 1: mark, index, input }) =>
    libraries.test(input.slice(Math.max(0, index - 12), index)) ? undefined : `${mark} `,
);

/** "a test .We find", "a model ,which is": the space on the wrong side of the mark. */
export const shiftedSpaceRule: Rule = patternRule(
  'space-before-mark',
  [...holdingInTurn([' .'], capitals), ...holdingInTurn([' ,'], smallLetters)],
  new RegExp(`(?<=[a-z)]) (?:\\.(?=(?:${sentenceStarts}) )|,(?=[a-z]{2,24}[ ,.]))`, 'g'),
  ([mark]) => `${mark.trim()} `,
);

/** "Nevertheless,some work": the space after the first word of a sentence. */
export const lostAdverbSpaceRule: Rule = patternRule(
  'lost-space',
  holdingInTurn(',', smallLetters),
  /(?<=(?:^|[.!?] )[A-Z][a-z]{3,20}),(?=[a-z]{2,24}[ ,])/g,
  () => ', ',
);

/** "(ii)Visual quality", "(2)the model": the space after the number of an item, in a text that numbers another one. */
export const lostItemSpaceRule: Rule = {
  name: 'lost-space',
  trigger: holdingInTurn(')', letters),
  find: (text) =>
    (text.match(item)?.length ?? 0) > 1 ? findEdits(text, gluedItem, ([mark]) => `${mark} `) : [],
};

const item = /(?<=\s)\((?:i{1,3}|iv|vi{0,3}|\d)\)/g;
const gluedItem = /(?<=\s)\((?:i{1,3}|iv|vi{0,3}|\d)\)(?=[A-Za-z]{3,24}[ ,;:-])/g;

/** "video,audio": the same after a comma, where two plain words are all that stands between spaces. */
export const lostCommaSpaceRule: Rule = patternRule(
  'lost-space',
  holdingInTurn(',', smallLetters),
  /(?<=\s[a-z]{4,24}),(?=[a-z]{4,24}[\s.;])/g,
  () => ', ',
);

/** "Retrieval-Augmented Meta Learning(RAML)": the space before an acronym that the word before it ends. */
export const lostBracketSpaceRule: Rule = patternRule(
  'lost-space',
  holdingInTurn(smallLetters, '('),
  /(?<=\b([A-Za-z])[a-z]{3,24})\((?=[A-Za-z0-9-]{0,8}([A-Z])s?\))/g,
  ({ 1: initial, 2: last }) => (initial?.toUpperCase() === last ? ' (' : undefined),
);

/** "repnet .", "io/ .": a space before the mark that ends the sentence. */
export const spaceBeforeMarkRule: Rule = patternRule(
  'space-before-mark',
  holdingInTurn(' ', '.,;:!?'),
  /(?<=[\p{L}\p{N})\]”’\uFFFC]) {1,3}(?=[.,;:!?](?:\s|$))/gu,
  ({ index, input }) => (/^ {1,3}\. \./.test(input.slice(index, index + 7)) ? undefined : ''),
);
