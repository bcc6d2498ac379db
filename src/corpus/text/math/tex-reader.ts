import { isAlphabet } from './letter-styles.ts';
import { splitCommandRun } from './split-command-run.ts';
import { accents, bracketSizes, functionNames, structures, typefaces } from './tex-commands.ts';
import { symbolOf } from './tex-symbols.ts';

/** A formula being read. */
export interface Reader {
  readonly tex: string;
  /**
   * Which names are commands even without a backslash: all of them, or, beside words, those that have a group at once,
   * as in `sqrt{SAT}`.
   */
  readonly bare: 'all' | 'with group' | 'none';
  /** Index of the next character. */
  at: number;
  /** Groups that are open. */
  depth: number;
}

/** What was read; one part that is not understood makes the whole formula `undefined`. */
export type Reading = string | undefined;

/** Goes on to the next character that is no space. */
export function skipSpace(reader: Reader): void {
  while (reader.tex[reader.at] === ' ') reader.at++;
}

/** TeX needs a space after a command; before a closing bracket, a mark or a script it would show. */
export function dropSpaceBefore(reader: Reader, symbol: string): string {
  const next = /^ {1,9}(?=[)\]},;^_'])/.exec(reader.tex.slice(reader.at, reader.at + 10));
  if (next) reader.at += next[0].length;
  return symbol;
}

/** `\left.` is the bracket that is not there. */
export function skipEmptyDelimiter(reader: Reader): string {
  skipSpace(reader);
  if (reader.tex[reader.at] === '.') reader.at++;
  return '';
}

/** `\%` is a percent sign, `\,` a thin space. */
export function readControlSymbol(reader: Reader): Reading {
  const character = reader.tex.charAt(reader.at++);
  if (',;: '.includes(character)) return ' ';
  if (character === '!' || character === '/') return '';
  if (character === '|') return '‖';
  return '%&$#_{}-'.includes(character) ? character : undefined;
}

/** Words that are no commands make a group prose: in `{best in class}`, "in" is a word. */
export function hasOrdinaryWords(tex: string): boolean {
  const words = tex.match(/(?<![A-Za-z\\])[A-Za-z]{3,60}/g) ?? [];
  return words.some((word) => splitCommandRun(word)[0] === word && !isName(word));
}

/** Whether a word is the name of a command that is read here. */
export function isName(word: string): boolean {
  return (
    symbolOf(word) !== undefined ||
    functionNames.has(word) ||
    bracketSizes.has(word) ||
    typefaces.has(word) ||
    isAlphabet(word) ||
    accents.has(word) ||
    structures.has(word)
  );
}
