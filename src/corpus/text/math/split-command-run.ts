import { accents, bracketSizes, functionNames, structures } from './tex-commands.ts';
import { distinctSymbols, greekLetters, symbolOf } from './tex-symbols.ts';
import { readWords } from './word-table.ts';

const longestName = 18;

const otherGlueable = readWords(
  'approx times sim sqrt frac sum prod in to mathbb mathcal mathbf mathrm',
);

/** Commands that may stand glued to others when every backslash is lost: "proptoleft", "leqfrac". */
function isGlueable(name: string): boolean {
  return (
    distinctSymbols.has(name) ||
    greekLetters.has(name) ||
    functionNames.has(name) ||
    bracketSizes.has(name) ||
    otherGlueable.has(name)
  );
}

/** Whether this project knows a command of this name. */
export function isKnownCommand(name: string): boolean {
  return (
    symbolOf(name) !== undefined ||
    functionNames.has(name) ||
    bracketSizes.has(name) ||
    accents.has(name) ||
    structures.has(name)
  );
}

/** "xinmathbb" is x ∈ ℝ…, and not ξ. */
const operation = /^([A-Za-z])(in|notin|sim|to|times|leq|geq|approx|cdot)([A-Za-z]{2,30})$/;
const membership = /^([xyzuv])(in)$/;

/** "tildemathcal": an accent over a letter of another alphabet. */
const accented = /^((?:wide)?(?:hat|tilde)|bar|overline)(math[a-z]{2,4})$/;

/**
 * A run of letters as commands and single-letter variables: "proptoleft" is `propto`, `left`. The run itself where it
 * is a command or cannot be split without a remainder of two letters or more. Longest names first, at most 40 letters.
 */
export function splitCommandRun(run: string): readonly string[] {
  if (run.length > 40 || isKnownCommand(run)) return [run];
  const [, operand, operator, rest = ''] = operation.exec(run) ?? [];
  if (operand !== undefined && operator !== undefined && isGlueable(rest))
    return [operand, operator, rest];
  const [, first, second] = membership.exec(run) ?? accented.exec(run) ?? [];
  if (first !== undefined && second !== undefined) return [first, second];
  const parts: string[] = [];
  let at = 0;
  while (at < run.length) {
    const name = longestCommandAt(run, at);
    const part = name ?? run.charAt(at);
    if (name === undefined && parts.at(-1)?.length === 1) return [run];
    parts.push(part);
    at += part.length;
  }
  return parts.some((part) => part.length > 1) ? parts : [run];
}

function longestCommandAt(run: string, at: number): string | undefined {
  for (let length = Math.min(longestName, run.length - at); length > 1; length--) {
    const name = run.slice(at, at + length);
    if (isGlueable(name)) return name;
  }
  return undefined;
}
