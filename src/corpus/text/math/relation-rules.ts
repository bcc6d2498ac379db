import { patternRule, type Rule } from '../rule.ts';
import { capitals, digits, holding, holdingInTurn, holdingWord } from '../trigger.ts';
import { ambiguousSymbols, greekName } from './tex-symbols.ts';

const set = '[ℝℕℤℚℂ𝒜-𝓏ℬℰℱℋℐℒℳℛ𝔸-𝔾]';

/** A variable, a Greek letter or its name, a number or the end of a group. "a", "A" and "I" are words. */
const letter = `(?:[b-zB-HJ-Z]|[α-ωΓ-Ω]|${greekName})`;
const operandBefore = `(?<=(?:(?<![\\p{L}\\p{N}'’.-])${letter}|[\\d%°)\\]}⁰-⁹₀-₉²³¹⊤∞]) ?)`;
const operandAfter = `(?= ?(?:${letter}(?![\\p{L}'’])|-?\\d|[√∛∞‖]|${set}|\\$\\d))`;

const operations = 'le ge ne ll gg approx equiv times div circ cong sim'.split(' ');

/** "n ll d", "x approx y", "T times J": relations and operations between operands. */
export const operationRule: Rule = patternRule(
  'bare-operation',
  holdingWord(...operations),
  new RegExp(
    // What is soonest to fail comes first.
    `(?<![A-Za-z\\\\])(?=(?:${operations.join('|')})(?![A-Za-z]))${operandBefore}([a-z]{2,6})${operandAfter}`,
    'gu',
  ),
  ([, name = '']) => ambiguousSymbols.get(name),
);

/** "(le 11B)", "approx 7%": before a number alone. "approx." with a full stop is an abbreviation. */
export const comparisonRule: Rule = patternRule(
  'bare-comparison',
  holdingWord('le', 'ge', 'approx'),
  /(?<=^|[\s(~[])(le|ge|approx)(?= ?[~$-]?\d)/g,
  ([, name = '']) => ambiguousSymbols.get(name),
);

/**
 * "sim 90%", "sim 10K", "a sim40% gain", "sim!30 FPS": before a number that is an amount; "sim 2 real" and "sim2real"
 * are words.
 */
export const similarRule: Rule = patternRule(
  'bare-comparison',
  holdingInTurn(['sim', 'sim ', 'sim!'], `$${digits}`),
  /(?<=^|[\s(])sim[ !]?(?=\$?\d{1,3}(?:[,.]\d{1,3}){0,3}(?:[KMBk%x×+](?![a-z])|\\%| ?(?:%|times|hours?|days|minutes|seconds|points|million|billion|[KMGT]B|d?B|ms|[kMG]?Hz|fps|FPS|[kcmnμ]?m|px|°|degrees|\^)(?![A-Za-z])|(?<=\d{2})(?![\w]))|\d{2,9}(?!\w))/g,
  ({ 0: name, index, input }) => {
    const before = input.slice(Math.max(0, index - 8), index);
    // "a sim 10 times larger" is a noun.
    if (name === 'sim ' && /\b(?:an?|the|our|this|each|every) $/i.test(before)) return undefined;
    const isSimulation = /\b(?:in|from|vs\.?|versus) $/.test(before);
    return isSimulation && simulated.test(input) ? undefined : '∼';
  },
);

/** In such a text, "in sim" is in simulation. */
const simulated =
  /\bsim(?:-to-|2|-and-)real|\breal (?:\d|world|robots?\b|hardware)|\bin sim\b(?! ?[\d$])/i;

/** "1sim 2", "1 sim 2", "12×sim40×": between numbers, without spaces. */
export const intervalRule: Rule = patternRule(
  'bare-comparison',
  holdingInTurn(['sim', 'sim '], digits),
  /(?<=[\d⁰¹²³⁴-⁹][KMB%×]?) ?sim ?(?=\d)/g,
  () => '∼',
);

/** "0.5 pm 0.1", "5pm0.2": a spread. "5 pm 3" may be a time of day. */
export const spreadRule: Rule = patternRule(
  'bare-operation',
  holdingInTurn(['pm', 'pm '], digits),
  /(?<![\w.])(\d{1,6}(?:\.\d{1,6})?%?)( ?)pm( ?)(\d{1,6}(?:\.\d{1,6})?)(?![\w])/g,
  ([, low = '', before, after, spread = '']) => {
    const isSpread =
      low.includes('.') ||
      low.endsWith('%') ||
      spread.includes('.') ||
      (before === '' && after === '');
    return isSpread ? `${low}${before}±${after}${spread}` : undefined;
  },
);

const variable = `(?:(?<![\\p{L}\\p{N}'’.-])(?:[b-zB-HJ-Z]|[α-ω]|${greekName})[₀-₉]?)`;

/** The first code units of such sets: most letters of its kinds are two units each. */
const startsOfSets = [...'ℝℕℤℚℂℬℰℱℋℐℒℳℛ', '\uD835'];

/** "x in ℝ", "k in {1, 2}", "t in [0, 1]": membership, between a variable and a set. */
export const membershipRule: Rule = patternRule(
  'bare-operation',
  holdingInTurn([' in '], ['{', '[', '(', ...startsOfSets]),
  new RegExp(
    `(?<=${variable} )in(?= (?:${set}|\\[[A-Z]\\]|\\{\\d|\\{[^{}]{1,40}\\.\\.|[\\[(]-?\\d{1,4}, ?\\d))`,
    'gu',
  ),
  ({ index, input }) => (isCitation(input, index) ? undefined : '∈'),
);

/** "Theorem B in [3, 5]": what the letter numbers stands before it. */
function isCitation(text: string, at: number): boolean {
  return /\b(?:Theorem|Lemma|Proposition|Corollary|Appendix|Section|Algorithm|Figure|Table|Case|Part|Phase|Group|Model|Track|Task|Class|Step) [A-Z] $/.test(
    text.slice(Math.max(0, at - 16), at),
  );
}

/** "alphain(0,1)", "xin[0,1]", "yin{2,4}": the same where the formula was typed without spaces. */
export const gluedMembershipRule: Rule = patternRule(
  'bare-operation',
  holding('in(', 'in[', 'in{'),
  new RegExp(
    `(?<![\\p{L}\\p{N}\\\\])(${greekName}|[xyzuv])in(?=[\\[({][-+]?\\d[^()[\\]{}]{0,12}, ?[-+]?[\\p{L}\\d∞])`,
    'gu',
  ),
  ([, element = '']) => `${element} ∈ `,
);

/** "ngg m": n ≫ m, where the letter before lost its space with the backslash. */
export const gluedOrderRule: Rule = patternRule(
  'bare-operation',
  holding('gg '),
  /(?<![\p{L}\p{N}\\])([dkmnpqDKMNT])gg (?=[b-zA-Z\d](?![\p{L}\p{N}']))/gu,
  ([, letter = '']) => `${letter} ≫ `,
);

/** "A cap B": sets, between single capitals. */
export const setOperationRule: Rule = patternRule(
  'bare-operation',
  holdingInTurn([' cap ', ' cup ', ' subset ', ' supset ', ' wedge ', ' vee '], capitals),
  /(?<=(?<![\p{L}\p{N}'’.-])[A-Z] )(cap|cup|subset|supset|wedge|vee)(?= [A-Z](?![\p{L}'’]))/gu,
  ([name]) => ambiguousSymbols.get(name),
);

/** "n to ∞", "f: 𝒳 to 𝒴", "ℝ^dto ℝ": a limit, or a map between sets. */
export const limitRule: Rule = patternRule(
  'bare-operation',
  holdingInTurn(['to ', 'to'], ['∞', '+∞', '-∞', '0', ...startsOfSets]),
  new RegExp(
    `(?<=\\s)to(?= [+-]?∞)|(?<=${set} )to(?= ${set})|(?<=${set}(?:\\^[a-z]|[ⁿ²³]))to(?= ?${set})|(?<=\\b(?:as|when|lim) ${variable} )to(?= 0(?![\\d.%]))`,
    'gu',
  ),
  () => '→',
);

/** "within pm 0.5", "pm 2%": a spread on its own. Fine dust is "pm 2.5". */
export const toleranceRule: Rule = patternRule(
  'bare-operation',
  holdingInTurn(['pm', 'pm '], digits),
  /(?<=[a-z(,] ?)(?<![\w-])pm ?(?=0\.\d|\d{1,4}(?:\.\d{1,4})?(?:%| ?(?:dB|°|degrees|[mck]?m|[kMG]?Hz|ms)(?![A-Za-z])))/g,
  () => '±',
);

/** "x_1, dots, x_n", "1,dots,n": what is left out of a list. */
export const listDotsRule: Rule = patternRule(
  'bare-symbol',
  holding('dots,', 'dots ,'),
  /(?<=, ?)dots(?=,| ,)/g,
  () => '…',
);

/** "p(y mid x)": a condition. */
export const conditionRule: Rule = patternRule(
  'bare-operation',
  holding(' mid '),
  /(?<=[([][A-Za-z](?:[₀-₉]|_[a-z])? )mid(?= [A-Za-z](?![A-Za-z]))/g,
  () => '|',
);
