import { addressRule } from './address-rule.ts';
import { codeRule } from './code-rule.ts';
import { bracedSignRule } from './math/braced-sign-rule.ts';
import {
  bareArgumentRule,
  bareStructureRule,
  bracketRule,
  commandRule,
  gluedLogarithmRule,
} from './math/command-rules.ts';
import { distinctSymbolRule } from './math/distinct-symbol-rule.ts';
import { formulaRule } from './math/formula-rule.ts';
import {
  gluedLetterRule,
  greekRule,
  greekTermRule,
  knownGreekRule,
  microRule,
} from './math/greek-rules.ts';
import { negativeSpaceRule } from './math/negative-space-rule.ts';
import {
  comparisonRule,
  conditionRule,
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
import { colourOfAddressRule, colourRule } from './repairs/colours.ts';
import { commentRule } from './repairs/comments.ts';
import { dashRule, rangeRule } from './repairs/dashes.ts';
import { dollarRule, lostDollarRule } from './repairs/dollars.ts';
import { bareEntityRule, entityRule } from './repairs/entities.ts';
import { acronymLetterRule, bareGroupRule, nameGroupRule } from './repairs/groups.ts';
import { htmlScriptRule, htmlTagRule } from './repairs/html-tags.ts';
import { invisibleRule, lineBreakRule } from './repairs/line-breaks.ts';
import { addressSpaceRule, anchorRule, markdownLinkRule } from './repairs/link-markup.ts';
import { abstractLabelRule, moreButtonRule, quoteMarkRule } from './repairs/list-markup.ts';
import { footnoteRule, macroRule, structureRule } from './repairs/macros.ts';
import { controlRule, mojibakeRule } from './repairs/mojibake.ts';
import { quoteRule } from './repairs/quotes.ts';
import {
  lostAdverbSpaceRule,
  lostBracketSpaceRule,
  lostCommaSpaceRule,
  lostItemSpaceRule,
  lostSentenceSpaceRule,
  lostSpaceRule,
  shiftedSpaceRule,
  spaceBeforeMarkRule,
  whiteSpaceRule,
} from './repairs/spacing.ts';
import { strayBraceRule } from './repairs/stray-braces.ts';
import {
  breakCommandRule,
  emptyCommandRule,
  escapeRule,
  lineCommandRule,
  spaceCommandRule,
  tieRule,
} from './repairs/tex-characters.ts';
import { colonRule, joinedWordsRule } from './repairs/title-words.ts';
import { boldRule, typefaceRule } from './repairs/typefaces.ts';
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
  footnoteRule,
  dollarRule,
  lostDollarRule,
  colourRule,
  typefaceRule,
];

/** Formulas without their delimiters: from what has arguments to single signs and letters. */
const formulaRules: readonly Rule[] = [
  bracedSignRule,
  negativeSpaceRule,
  acronymLetterRule,
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
  greekTermRule,
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
  nameGroupRule,
  strayBraceRule,
  boldRule,
];

const typographyRules: readonly Rule[] = [
  lineBreakRule,
  lostSpaceRule,
  lostSentenceSpaceRule,
  lostCommaSpaceRule,
  lostBracketSpaceRule,
  lostAdverbSpaceRule,
  lostItemSpaceRule,
  shiftedSpaceRule,
  spaceBeforeMarkRule,
  dashRule,
  rangeRule,
  quoteRule,
];

/** The repairs of an abstract, in order. Addresses, code and formulas are set aside before anything is repaired. */
export const abstractRules: readonly Rule[] = [
  breakCommandRule,
  quoteMarkRule,
  abstractLabelRule,
  moreButtonRule,
  anchorRule,
  markdownLinkRule,
  colourOfAddressRule,
  addressSpaceRule,
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
  breakCommandRule,
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
