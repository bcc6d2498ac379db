import { findEdits, type Rule } from '../rule.ts';
import { digits, holding, holdingInTurn } from '../trigger.ts';
import { splitCommandRun } from './split-command-run.ts';
import { distinctSymbols, symbolOf } from './tex-symbols.ts';

/** Letters and relations whose names stand glued together in no word before a number. */
const longLetters = 'alpha beta gamma delta theta kappa lambda sigma epsilon'.split(' ');
const orders = 'le ge ne gg ll approx'.split(' ');

/** "leq 7B", "seen rightarrow unseen", "DALLcdotE": commands that no sentence holds as words. */
export const distinctSymbolRule: Rule = {
  name: 'bare-symbol',
  trigger: [
    ...holding(...distinctSymbols.keys()),
    ...holdingInTurn(['approx'], digits),
    ...holdingInTurn(longLetters, orders),
  ],
  find: (text) =>
    findEdits(text, /(?<!\\)[A-Za-z]{2,60}/g, ({ 0: word, index, input }) => {
      const after = input.charAt(index + word.length);
      if (after === '_' || /[A-Za-z_]/.test(input.charAt(index - 1))) return undefined;
      if (/\d/.test(after)) return readBeforeNumber(word);
      const symbol = distinctSymbols.get(word);
      if (symbol !== undefined || !holdsName.test(word)) return symbol;
      const isWord = wordLikeFormula.test(input.slice(index, index + word.length + 3));
      return isWord ? undefined : readGlued(word);
    }),
};

/** Without one of the names nothing is glued to one; that is soon known of nearly all words. */
const holdsName = new RegExp([...distinctSymbols.keys()].join('|'));

/** "Kleq-Bench" is a name, "ineq constraints" are inequalities. */
const wordLikeFormula = /^[A-Za-z](?:leq|geq|neq)-[A-Za-z]{2}|^ineq(?! ?[a-z](?![A-Za-z]))/;

/** "leq5", "10rightarrow20": the number follows at once. */
const relationBeforeNumber =
  /^(?:leq|geq|neq|simeq|lesssim|gtrsim|cdot|(?:right|left|up|down)arrow)$/;

/** "kgeq3", "rapprox0.8", "betage1": a variable and the relation that binds it to a number. "large1" is a word. */
const variableBeforeNumber = new RegExp(
  `^([b-zB-HJ-Z])(leq|geq|neq|lesssim|gtrsim|approx)$|^(${longLetters.join('|')})(${orders.join('|')}|leq|geq|neq)$`,
);

function readBeforeNumber(word: string): string | undefined {
  if (relationBeforeNumber.test(word)) return symbolOf(word);
  const [, variable, relation = '', letter = '', order = ''] =
    variableBeforeNumber.exec(word) ?? [];
  if (variable !== undefined) return `${variable}${symbolOf(relation)}`;
  return letter === '' ? undefined : `${symbolOf(letter)}${symbolOf(order)}`;
}

/** "DALLcdotE", "ArightarrowB", "rightarrowinfty": arrows and dots, which stand in no English word, and their glue. */
function readGlued(word: string): string | undefined {
  const [, before = '', name = '', after = ''] =
    /^([A-Z]{1,12}|[A-Z][a-z]{1,3}|[a-z])?(cdots?|(?:long)?(?:left)?rightarrow|(?:long)?leftarrow)([A-Z][A-Za-z]{0,20}|[a-z])?$/.exec(
      word,
    ) ?? [];
  if (name !== '') return `${before}${distinctSymbols.get(name)}${after}`;
  const [, operand = '', relation = ''] =
    /^([b-zB-HJ-Z])(leq|geq|neq|lesssim|gtrsim|propto|toinfty|var(?:epsilon|phi|theta|rho|sigma))$/.exec(
      word,
    ) ?? [];
  if (relation.startsWith('var')) return `${operand}${symbolOf(relation)}`;
  if (relation !== '') return `${operand} ${relation === 'toinfty' ? '→ ∞' : symbolOf(relation)}`;
  const parts = splitCommandRun(word);
  const symbols = parts.map((part) => (part.length > 1 ? symbolOf(part) : undefined));
  const areCommands = parts.length > 1 && symbols.every((symbol) => symbol !== undefined);
  return areCommands && parts.some((part) => distinctSymbols.has(part))
    ? symbols.join(' ')
    : undefined;
}
