import { isAlphabet } from './letter-styles.ts';
import { accents, fractions, typefaces } from './tex-commands.ts';

/** Longest group that is read, in UTF-16 units. */
const longestGroup = 400;

/** How many arguments a command takes. */
export function argumentCount(name: string): number {
  if (fractions.has(name) || name === 'binom') return 2;
  return name === 'sqrt' || isAlphabet(name) || typefaces.has(name) || accents.has(name) ? 1 : 0;
}

/**
 * Where a command with its arguments ends, or undefined where an argument is missing. Arguments are groups in braces;
 * a command that has kept its backslash may also take a single letter or digit.
 * @param from index after the command's name.
 */
export function commandEnd(
  text: string,
  from: number,
  name: string,
  escaped: boolean,
): number | undefined {
  let at = from;
  if (name === 'sqrt' && text[at] === '[') at = groupEnd(text, at, '[', ']') ?? at;
  for (let count = argumentCount(name); count > 0; count--) {
    const end = argumentEnd(text, at, escaped);
    if (end === undefined) return undefined;
    at = end;
  }
  return at;
}

function argumentEnd(text: string, at: number, escaped: boolean): number | undefined {
  if (text[at] === '{') return groupEnd(text, at, '{', '}');
  const short = escaped
    ? /^ ?(?:[A-Za-z\d](?![A-Za-z])|\\[A-Za-z]{2,20})/.exec(text.slice(at, at + 24))
    : null;
  return short ? at + short[0].length : undefined;
}

/** Index after the bracket that closes the one at `at`. */
export function groupEnd(
  text: string,
  at: number,
  open: string,
  close: string,
): number | undefined {
  let depth = 0;
  for (let index = at; index < Math.min(text.length, at + longestGroup); index++) {
    if (text[index] === open) depth++;
    if (text[index] === close && --depth === 0) return index + 1;
  }
  return undefined;
}
