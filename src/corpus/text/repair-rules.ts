import { addressRule } from './address-rule.ts';
import { codeRule } from './code-rule.ts';
import {
  bareArgumentRule,
  bareStructureRule,
  bracketRule,
  commandRule,
  gluedLogarithmRule,
} from './math/command-rules.ts';
import { formulaRule } from './math/formula-rule.ts';
import { gluedLetterRule, greekRule, knownGreekRule, microRule } from './math/greek-rules.ts';
import {
  comparisonRule,
  conditionRule,
  distinctSymbolRule,
  gluedMembershipRule,
  gluedOrderRule,
  intervalRule,
  limitRule,
  listDotsRule,
  membershipRule,
  operationRule,
  setOperationRule,
  similarRule,
  spreadRule,
  toleranceRule,
} from './math/relation-rules.ts';
import { degreeRule, scriptRule, textScriptRule } from './math/script-rules.ts';
import { timesRule } from './math/times-rule.ts';
import {
  accentRule,
  bareAccentRule,
  escapedQuoteRule,
  letterCommandRule,
} from './repairs/accents.ts';
import { bulletRule } from './repairs/bullets.ts';
import { citationRule, citeCommandRule } from './repairs/citations.ts';
import { commentRule } from './repairs/comments.ts';
import { dashRule, rangeRule } from './repairs/dashes.ts';
import { dollarRule } from './repairs/dollars.ts';
import { bareEntityRule, entityRule } from './repairs/entities.ts';
import { htmlScriptRule, htmlTagRule } from './repairs/html-tags.ts';
import { invisibleRule, lineBreakRule } from './repairs/line-breaks.ts';
import { abstractLabelRule, moreButtonRule, quoteMarkRule } from './repairs/list-markup.ts';
import { macroRule, structureRule } from './repairs/macros.ts';
import { controlRule, mojibakeRule } from './repairs/mojibake.ts';
import { quoteRule } from './repairs/quotes.ts';
import {
  lostBracketSpaceRule,
  lostCommaSpaceRule,
  lostSentenceSpaceRule,
  lostSpaceRule,
  spaceBeforeMarkRule,
  whiteSpaceRule,
} from './repairs/spacing.ts';
import {
  emptyCommandRule,
  escapeRule,
  lineCommandRule,
  spaceCommandRule,
  tieRule,
} from './repairs/tex-characters.ts';
import { colonRule, joinedWordsRule } from './repairs/title-words.ts';
import { bareGroupRule, boldRule, typefaceRule } from './repairs/typefaces.ts';
import type { Rule } from './rule.ts';

/** Characters and commands that survived the scrape or were left behind by it. */
const debrisRules: readonly Rule[] = [
  mojibakeRule,
  controlRule,
  whiteSpaceRule,
  invisibleRule,
  htmlScriptRule,
  htmlTagRule,
  entityRule,
  bareEntityRule,
  commentRule,
  letterCommandRule,
  accentRule,
  bareAccentRule,
  escapedQuoteRule,
  citeCommandRule,
  structureRule,
  dollarRule,
  typefaceRule,
];

/** Formulas without their delimiters: from what has arguments to single signs and letters. */
const formulaRules: readonly Rule[] = [
  commandRule,
  bareStructureRule,
  bareArgumentRule,
  gluedLogarithmRule,
  bracketRule,
  degreeRule,
  textScriptRule,
  scriptRule,
  distinctSymbolRule,
  timesRule,
  intervalRule,
  operationRule,
  comparisonRule,
  similarRule,
  spreadRule,
  toleranceRule,
  limitRule,
  listDotsRule,
  conditionRule,
  gluedMembershipRule,
  gluedOrderRule,
  membershipRule,
  setOperationRule,
  gluedLetterRule,
  microRule,
  greekRule,
  knownGreekRule,
];

/** What is left of TeX when its formulas are gone. */
const remainderRules: readonly Rule[] = [
  escapeRule,
  lineCommandRule,
  spaceCommandRule,
  emptyCommandRule,
  tieRule,
  macroRule,
  bareGroupRule,
  boldRule,
];

const typographyRules: readonly Rule[] = [
  lineBreakRule,
  lostSpaceRule,
  lostSentenceSpaceRule,
  lostCommaSpaceRule,
  lostBracketSpaceRule,
  spaceBeforeMarkRule,
  dashRule,
  rangeRule,
  quoteRule,
];

/** The repairs of an abstract, in order. Addresses, code and formulas are set aside before anything is repaired. */
export const abstractRules: readonly Rule[] = [
  quoteMarkRule,
  abstractLabelRule,
  moreButtonRule,
  addressRule,
  codeRule,
  formulaRule,
  ...debrisRules,
  bulletRule,
  ...formulaRules,
  ...remainderRules,
  citationRule,
  ...typographyRules,
  whiteSpaceRule,
];

/** The repairs of a title, in order. */
export const titleRules: readonly Rule[] = [
  codeRule,
  formulaRule,
  ...debrisRules,
  ...formulaRules,
  ...remainderRules,
  joinedWordsRule,
  colonRule,
  ...typographyRules,
  whiteSpaceRule,
];
