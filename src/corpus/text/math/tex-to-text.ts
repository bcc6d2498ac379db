import { isAlphabet, toAlphabet } from './letter-styles.ts';
import { addAccent, bracket } from './plain-structures.ts';
import { formatScript, type ScriptMark } from './script-notation.ts';
import { splitCommandRun } from './split-command-run.ts';
import {
  accents,
  bracketSizes,
  fractions,
  functionNames,
  typefaceSwitches,
  typefaces,
} from './tex-commands.ts';
import {
  dropSpaceBefore,
  hasOrdinaryWords,
  isName,
  type Reader,
  type Reading,
  readControlSymbol,
  skipEmptyDelimiter,
  skipSpace,
} from './tex-reader.ts';
import { greekLetters, symbolOf } from './tex-symbols.ts';
import { readTable } from './word-table.ts';

/** Longer formulas, in UTF-16 units, and deeper ones are left as typed. */
const longestFormula = 400;
const deepest = 12;

/**
 * A formula in plain text: `\frac{a}{b} \leq \nu^1` is "a/b ≤ ν¹". With `bare`, commands that lost their backslash are
 * read as well, so that "n times d" is "n × d".
 * @returns undefined where the formula has a command or a construction that plain text cannot show.
 */
export function texToText(tex: string, bare = false): string | undefined {
  if (tex.length > longestFormula) return undefined;
  const commands = hasOrdinaryWords(tex) ? 'with group' : 'all';
  const reader: Reader = { tex, bare: bare ? commands : 'none', at: 0, depth: 0 };
  const text = readSequence(reader, undefined);
  return text
    ?.replace(/ {2,40}/g, ' ')
    .trim()
    .normalize('NFC');
}

function readSequence(reader: Reader, close: string | undefined): Reading {
  let text = '';
  while (reader.at < reader.tex.length) {
    if (reader.tex[reader.at] === close) {
      reader.at++;
      return text;
    }
    const part = readPart(reader, text);
    if (part === undefined) return undefined;
    text += part;
  }
  return close === undefined ? text : undefined;
}

function readPart(reader: Reader, before: string): Reading {
  const character = reader.tex.charAt(reader.at);
  if (character === '^' || character === '_') return readScript(reader, character, before);
  if (character === '{') return mapReading(readArgument(reader), (text) => showGroup(reader, text));
  if (character === '}' || character === '&' || character === '#') return undefined;
  if (character === '\\' || isBareName(reader)) return readCommand(reader);
  if (reader.bare === 'with group' && /[A-Za-z]/.test(character)) return readWord(reader);
  reader.at++;
  if (character === '~') return ' ';
  if (character === "'") return '′';
  return character;
}

/** Beside commands without their backslash, "min{a, b}" was `\min\{a, b\}`: a list is a set, whose braces show. */
function showGroup({ bare }: Reader, text: string): string {
  return bare !== 'none' && /[^,],[^,]/.test(text) ? `{${text}}` : text;
}

function readScript(reader: Reader, mark: ScriptMark, before: string): Reading {
  reader.at++;
  const content = readArgument(reader);
  if (content === undefined) return undefined;
  if (mark === '^' && content === '∘' && /\d\s?$/.test(before)) return '°';
  return formatScript(mark, content === '⋆' ? '*' : content);
}

/** A group, a command, or one character. */
function readArgument(reader: Reader): Reading {
  skipSpace(reader);
  const character = reader.tex.charAt(reader.at);
  if (character === '' || character === '}') return undefined;
  if (character === '\\' || isBareName(reader)) return readCommand(reader);
  reader.at++;
  return character === '{' ? readNested(reader, '}') : character;
}

/** Whether a command without a backslash begins here. */
function isBareName({ tex, bare, at }: Reader): boolean {
  if (bare !== 'with group') return bare === 'all' && /[A-Za-z]/.test(tex.charAt(at));
  const [, name = '', mark = ''] = /^([A-Za-z]{2,20})([{[^_])/.exec(tex.slice(at, at + 21)) ?? [];
  const isCommand = /[{[]/.test(mark) ? isName(name) : greekLetters.has(name);
  return isCommand && !/[A-Za-z]/.test(tex.charAt(at - 1));
}

/** The rest of a word, which is none of TeX's. */
function readWord(reader: Reader): string {
  const word = /^[A-Za-z]{1,400}/.exec(reader.tex.slice(reader.at))?.[0] ?? '';
  reader.at += word.length;
  return word;
}

function readNested(reader: Reader, close: string): Reading {
  if (reader.depth >= deepest) return undefined;
  reader.depth++;
  const text = readSequence(reader, close);
  reader.depth--;
  return text;
}

function readCommand(reader: Reader): Reading {
  const escaped = reader.tex[reader.at] === '\\';
  if (escaped) reader.at++;
  const run = /^[A-Za-z]{1,60}/.exec(reader.tex.slice(reader.at, reader.at + 60))?.[0];
  if (run === undefined) return readControlSymbol(reader);
  const name = escaped ? run : (splitCommandRun(run)[0] ?? run);
  reader.at += name.length;
  return runCommand(reader, name, escaped) ?? (escaped ? undefined : name);
}

function runCommand(reader: Reader, name: string, escaped: boolean): Reading {
  const symbol = symbolOf(name, escaped);
  if (symbol !== undefined) return dropSpaceBefore(reader, symbol);
  if (functionNames.has(name)) return name;
  if (bracketSizes.has(name)) return skipEmptyDelimiter(reader);
  if (typefaceSwitches.has(name)) {
    skipSpace(reader);
    return '';
  }
  return readStructure(reader, name);
}

function readStructure(reader: Reader, name: string): Reading {
  if (typefaces.has(name)) return readArgument(reader);
  if (isAlphabet(name)) return mapReading(readArgument(reader), (text) => toAlphabet(name, text));
  const accent = accents.get(name);
  if (accent !== undefined)
    return mapReading(readArgument(reader), (text) => addAccent(text, accent));
  if (fractions.has(name)) return readPair(reader, (a, b) => `${bracket(a)}/${bracket(b)}`);
  if (name === 'binom') return readPair(reader, (n, k) => `(${n} choose ${k})`);
  return name === 'sqrt' ? readRoot(reader) : undefined;
}

function readPair(reader: Reader, join: (first: string, second: string) => string): Reading {
  const first = readArgument(reader);
  const second = first === undefined ? undefined : readArgument(reader);
  return first === undefined || second === undefined ? undefined : join(first, second);
}

const rootSigns = readTable('2 √  3 ∛  4 ∜');

function readRoot(reader: Reader): Reading {
  let degree: Reading = '2';
  if (reader.tex[reader.at] === '[') {
    reader.at++;
    degree = readNested(reader, ']');
  }
  const content = degree === undefined ? undefined : readArgument(reader);
  if (degree === undefined || content === undefined) return undefined;
  const sign = rootSigns.get(degree) ?? `${formatScript('^', degree)}√`;
  return sign + bracket(content);
}

function mapReading(reading: Reading, map: (text: string) => string): Reading {
  return reading === undefined ? undefined : map(reading);
}
