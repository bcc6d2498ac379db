import { findEdits, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';
import { symbolOf } from './tex-symbols.ts';
import { readWords } from './word-table.ts';

/**
 * "1{,}234", "N{=}4", "(1{+}1)", "256{times}256", "{sim}12%", "360{\deg}": TeX sets no space around a sign in braces.
 * Only beside what the sign belongs to: `{+}` alone is a set, and raised or lowered it is a script.
 */
export const bracedSignRule: Rule = {
  name: 'braced-sign',
  trigger: holding('{'),
  find: (text) =>
    findEdits(text, bracedSign, ({ 0: whole, 1: sign = '', 2: name = '', index, input }) => {
      const before = input.slice(Math.max(0, index - 3), index);
      const after = input.slice(index + whole.length, index + whole.length + 3);
      return name === '' ? showSign(sign, before, after) : showNamed(name, before, after);
    }),
};

const bracedSign = /(?<![\^_\\])\{(?:([,=+\-−<>/×≤≥≈∼±])\}|\\?([a-z]{2,10})\}(?: (?=\d))?)/gu;

/** Signs by their names; "in" and other words may be placeholders. */
const signNames = readWords(
  'times sim approx pm cdot leq geq neq simeq ll gg rightarrow degree deg',
);

function showSign(sign: string, before: string, after: string): string | undefined {
  if (sign === ',') return /\d$/.test(before) && /^\d{3}/.test(after) ? ',' : undefined;
  const isBound = /[\p{L}\p{N}\p{M})\]}%]$/u.test(before) && /^[\p{L}\p{N}({\\.$∞√-]/u.test(after);
  return isBound ? sign : undefined;
}

function showNamed(name: string, before: string, after: string): string | undefined {
  if (!signNames.has(name)) return undefined;
  if (name.startsWith('deg')) return /\d$/.test(before) ? '°' : undefined;
  const isBesideNumber = /[\d%)²³]$/.test(before) || /^ ?[$.]?\d/.test(after);
  const isBetweenVariables =
    /(?<![\p{L}\\])\p{Lu}$/u.test(before) && /^[\p{Lu}\d](?!\p{L})/u.test(after);
  const isGlued = /[A-Za-z\\]$/.test(before) && !isBetweenVariables;
  return !isGlued && (isBesideNumber || isBetweenVariables) ? symbolOf(name) : undefined;
}
