import type { Edit } from '../draft.ts';
import { patternRule, type Rule } from '../rule.ts';
import { digits, holding, holdingInTurn } from '../trigger.ts';

/** Words that begin an aside, or the rest of the sentence after one; compounds have none of them. */
const asideWords =
  /^(?:e\.g\.|i\.e\.|(?:is|are|was|were|the|an?|and|or|but|which|that|where|this|these|we|it|its|with|without|from|in|on|not|such|namely|yet|even|thus|so|while|when|as|can|has|have|both|including|especially|particularly)(?![\w-]))/;

/**
 * TeX's dashes: `---` is an em dash, `--` an en dash, in ranges, in pairs of names and between spaces. Two hyphens
 * without spaces that set off an aside ("conditions--e.g. in") become an em dash too, and so does their partner in the
 * sentence. Options ("--help"), arrows ("-->") and longer rules stay.
 */
export const dashRule: Rule = {
  name: 'tex-dash',
  trigger: holding('--'),
  find: (text) => {
    const dashes = [...text.matchAll(dash)].flatMap((match) => readDash(text, match));
    return dashes.flatMap((one, n): readonly Edit[] => {
      if (one.isOption && !isSpacedPair(text, dashes, n)) return [];
      const isAside = one.isAside || (one.isTight && isAsidePair(text, dashes, n));
      const sign = one.end - one.start === 3 || isAside ? '—' : '–';
      return [{ start: one.start, end: one.end, to: one.isOption ? `${sign} ` : sign }];
    });
  },
};

const dash = /(?<![-<!\p{Pd}])-{2,3}(?![->\p{Pd}])/gu;

interface Dash {
  readonly start: number;
  readonly end: number;
  /** A space before and none behind: a program takes such options. */
  readonly isOption: boolean;
  /** Two hyphens between two words, without spaces. */
  readonly isTight: boolean;
  /** What follows begins an aside, or the rest of the sentence after one. */
  readonly isAside: boolean;
}

function readDash(text: string, { 0: hyphens, index }: RegExpExecArray): readonly Dash[] {
  const end = index + hyphens.length;
  const before = text.charAt(index - 1);
  const after = text.slice(end, end + 16);
  if (before === '' || after === '') return [];
  const isTight =
    /[\p{L})”"%]/u.test(before) && /^[\p{L}(“"]/u.test(after) && !isNamePair(text, index, after);
  const isAside = /[\p{L})”"]/u.test(before) && asideWords.test(after);
  const isOption = /^[\s(`"“‘]$/u.test(before) && /^[a-zA-Z]/.test(after);
  return [{ start: index, end, isOption, isTight, isAside }];
}

/** "Cauchy--Schwarz": two names. */
function isNamePair(text: string, at: number, after: string): boolean {
  return (
    /\p{Lu}\p{Ll}{1,20}$/u.test(text.slice(Math.max(0, at - 20), at)) &&
    /^\p{Lu}\p{Ll}/u.test(after)
  );
}

/** "the data -- old and new --show": a dash that lost its second space, behind one that has kept it. */
function isSpacedPair(text: string, dashes: readonly Dash[], at: number): boolean {
  const isSpaced = /\s/.test(text.charAt((dashes[at]?.start ?? 0) - 1));
  const partner = findPartner(text, dashes, at);
  return isSpaced && partner !== undefined && !partner.isOption;
}

/** Whether the other dash of a pair sets off an aside. */
function isAsidePair(text: string, dashes: readonly Dash[], at: number): boolean {
  const partner = findPartner(text, dashes, at);
  return partner?.isTight === true && partner.isAside;
}

/** The other dash of a sentence that has two, with three words or more between them. */
function findPartner(text: string, dashes: readonly Dash[], at: number): Dash | undefined {
  const one = dashes[at];
  const others = [dashes[at - 2], dashes[at - 1], dashes[at + 1], dashes[at + 2]].filter(
    (other) => one !== undefined && other !== undefined && isSameSentence(text, one, other),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** Longest aside, in UTF-16 units. */
const longestAside = 400;

function isSameSentence(text: string, one: Dash, other: Dash): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start - first.end > longestAside) return false;
  const between = text.slice(first.end, second.start);
  return /\S \S{1,40} \S/.test(between) && !sentenceEnd.test(between);
}

const sentenceEnd = /(?<!\b(?:e\.g|i\.e|vs))[.!?] /;

/**
 * The hyphen of a range of quantities: "1-2%", "5-10 ms", "2-3x". Only where a percent sign, a multiple or a unit
 * follows and the numbers rise: "0-1 loss", "CIFAR-10", scores and dates are no ranges.
 */
export const rangeRule: Rule = patternRule(
  'range',
  holdingInTurn(digits, '-', digits),
  /(?<![\w.\-–/:])(\d{1,4}(?:\.\d{1,3})?)-(\d{1,4}(?:\.\d{1,3})?)(?=\\?%|[x×](?![\w-])| (?:ms|s|cm|mm|km|kg|GB|MB|Hz|fps|FPS|hours|minutes|seconds|days|times|points|percent|orders of)(?![\w-]))/g,
  ([, low, high]) => (Number(low) < Number(high) ? `${low}–${high}` : undefined),
);
