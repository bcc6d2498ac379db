import type { Edit } from '../draft.ts';
import { findEdits, patternRule, type Rule } from '../rule.ts';
import { holding, holdingInTurn, holdingWord, letters } from '../trigger.ts';
import { argumentCount, commandEnd } from './command-span.ts';
import { splitCommandRun } from './split-command-run.ts';
import { fractions, functionNames } from './tex-commands.ts';
import { symbolOf } from './tex-symbols.ts';
import { texToText } from './tex-to-text.ts';

const escapedCommand = /\\([A-Za-z]{1,24})/g;

/**
 * `\alpha`, `{\epsilon}`, `\mathcal{O}`, `\sqrt{n}` outside of dollars: the backslash is evidence enough.
 */
export const commandRule: Rule = {
  name: 'tex-command',
  trigger: holding('\\'),
  find: (text) =>
    [...text.matchAll(escapedCommand)].flatMap((match): readonly Edit[] => {
      const name = match[1] ?? '';
      const after = match.index + match[0].length;
      if (argumentCount(name) === 0 && symbolOf(name, true) === undefined) return [];
      if (symbolOf(name) === undefined && !/[\s({A-Za-z]/.test(text.charAt(match.index - 1)))
        return [];
      const end = commandEnd(text, after, name, true);
      const to = end === undefined ? undefined : texToText(text.slice(match.index, end), true);
      if (end === undefined || to === undefined) return [];
      return [{ ...withBraces(text, match.index, end), to }];
    }),
};

/** `{\epsilon}`: the braces belong to the command, unless they hold a script. */
function withBraces(text: string, start: number, end: number): { start: number; end: number } {
  const isGroup =
    text[start - 1] === '{' && text[end] === '}' && !/[\^_\]}A-Za-z]/.test(text.charAt(start - 2));
  return isGroup ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Commands with arguments that no word ends with, beside fractions. */
const structureName =
  /^(?:sqrt|binom|math(?:bb|cal|bf|rm|it|frak|scr|sf|tt|ds)|mathbbm|boldsymbol|bm|pmb|operatorname|(?:wide)?(?:hat|tilde)|bar|vec|d?dot|overline|underline|check|breve)$/;

/**
 * "sqrt[3]{log n}", "frac{a}{b}", "mathbb{R}", "hat{y}": a command that lost its backslash but not its braces; also
 * glued to what stands before it: "dsqrt{T}", "xinmathbb{R}".
 */
export const bareStructureRule: Rule = {
  name: 'bare-structure',
  trigger: holdingInTurn(letters, '{['),
  find: (text) => {
    const edits: Edit[] = [];
    let free = 0;
    for (const match of text.matchAll(/(?<![A-Za-z\\.])[A-Za-z]{2,40}(?=[{[])/g)) {
      const name = splitCommandRun(match[0]).at(-1) ?? '';
      if (!(fractions.has(name) || structureName.test(name)) || match.index < free) continue;
      const end = commandEnd(text, match.index + match[0].length, name, false);
      const to = end === undefined ? undefined : texToText(text.slice(match.index, end), true);
      if (end === undefined || to === undefined) continue;
      const next = /^[A-Za-z]{2,6}/.exec(text.slice(end, end + 6))?.[0] ?? '';
      const runsOn = /[\p{L}\d]$/u.test(to) && functionNames.has(next);
      edits.push({ start: match.index, end, to: runsOn ? `${to} ` : to });
      free = end;
    }
    return edits;
  },
};

/**
 * "mathbb R", "mathcal O(n)", "tilde O(n)", "hat f_n", "sqrt n", "sqrt(n)": the same before a single letter or a
 * bracket.
 */
export const bareArgumentRule: Rule = patternRule(
  'bare-structure',
  [
    ...holding('mathbb', 'mathcal', 'mathbf', 'mathfrak', 'mathscr', 'sqrt'),
    ...holding('ildeO(', 'hatO('),
    ...holdingWord('hat', 'widehat', 'tilde', 'Tilde', 'widetilde', 'bar'),
  ],
  /(?<![A-Za-z\\.])(?:(math(?:bb|cal|bf|frak|scr)(?= ?[A-Z])|math(?:bb|bf)(?= [a-z])|(?:wide)?(?:[Tt]ilde|hat)(?= ?O\()|(?:wide)?(?:hat|tilde)(?= [A-Za-z][_^(])|bar(?= [a-z][_^]))( ?)([A-Za-z])(?![A-Za-z])|sqrt(?: (?=[a-zA-Z\d](?![A-Za-z]))|(?=[(\d])))/g,
  ([, command, , letter]) =>
    command === undefined ? '√' : texToText(`\\${command.toLowerCase()}{${letter}}`),
);

/** "bounded by proptoleft(d/mright)^{1/2}", "Obig(n/dbig)": brackets whose sizes lost their backslashes. */
export const bracketRule: Rule = {
  name: 'bare-bracket',
  trigger: holdingInTurn(
    ['left', 'big', 'Big', 'bigl', 'Bigl', 'bigg', 'Bigg', 'biggl', 'Biggl'],
    '([|{',
  ),
  find: (text) =>
    findEdits(
      text,
      /(?<![A-Za-z\\])\\?([A-Za-z]{0,12}?)\\?(?:left|[bB]igg?l?)([([|{])((?:(?!(?:left|[bB]igg?l?)[([|{])[^\uFFFC]){1,120}?)\\?(?:right|[bB]igg?r?) ?([)\]|}])/gu,
      ([, before = '', open = '', content = '', close = '']) => {
        const inside = isFormula(content) ? texToText(content, true) : undefined;
        const isPlain = before.length < 2 || functionNames.has(before);
        const prefix = isPlain ? before : symbolOf(before);
        if (inside === undefined || prefix === undefined) return undefined;
        return `${prefix}${prefix === '' || /\p{L}/u.test(prefix) ? '' : ' '}${open}${inside}${close}`;
      },
    ),
};

/** "left(or right)" is English: a formula has no words, and more than one letter only beside a sign. */
function isFormula(content: string): boolean {
  const words = content.match(/(?<![A-Za-z\\])[A-Za-z]{2,40}/g) ?? [];
  return words.every((word) => symbolOf(word) !== undefined || functionNames.has(word));
}

/** "O(nlog n)", "O(logn)": a logarithm glued to its factor, at the head of a bracket, or to what it is taken of. */
export const gluedLogarithmRule: Rule = patternRule(
  'bare-structure',
  holding('log'),
  /(?<=\([A-Za-z]?)log(?=[A-Za-z]\))|(?<=\([A-Za-z])log(?= ?(?:[A-Za-z](?![A-Za-z])|\(|\d))/g,
  ({ index, input }) => {
    const before = /[A-Za-z]/.test(input.charAt(index - 1)) ? ' ' : '';
    return `${before}log${/[A-Za-z]/.test(input.charAt(index + 3)) ? ' ' : ''}`;
  },
);
