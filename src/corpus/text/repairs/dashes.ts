import { patternRule, type Rule } from '../rule.ts';
import { digits, holding, holdingInTurn } from '../trigger.ts';

/** Words that begin an aside, or the rest of the sentence after one; compounds have none of them. */
const asideWords =
  /^(?:e\.g\.|i\.e\.|(?:is|are|was|were|the|an?|and|or|but|which|that|where|this|these|we|it|its|with|without|from|in|on|not|such|namely|yet|even|thus|so|while|when|as|can|has|have|both|including|especially|particularly)(?![\w-]))/;

/**
 * TeX's dashes: `---` is an em dash, `--` an en dash, in ranges, in pairs of names and between spaces. Two hyphens
 * without spaces that set off an aside ("conditions--e.g. in") become an em dash too. Options ("--help"), arrows
 * ("-->") and longer rules stay.
 */
export const dashRule: Rule = patternRule(
  'tex-dash',
  holding('--'),
  /(?<![-<!\p{Pd}])-{2,3}(?![->\p{Pd}])/gu,
  ({ 0: dashes, index, input }) => {
    const before = input.charAt(index - 1);
    const after = input.slice(index + dashes.length, index + dashes.length + 16);
    const isOption = /^[\s(`"“‘]$/u.test(before) && /^[a-zA-Z]/.test(after);
    if (isOption || before === '' || after === '') return undefined;
    const isAside = /[\p{L})”"]/u.test(before) && asideWords.test(after);
    return dashes === '---' || isAside ? '—' : '–';
  },
);

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
