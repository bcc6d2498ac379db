import type { ScriptMark } from './script-notation.ts';
import { functionNames } from './tex-commands.ts';
import { greekLetters, symbolOf } from './tex-symbols.ts';
import { readWords } from './word-table.ts';

/** A superscript or subscript where it stands in a text: `[start, end)` from the mark to the end of its content. */
export interface Script {
  readonly mark: ScriptMark;
  readonly start: number;
  readonly end: number;
  /** What is raised or lowered, without braces. */
  readonly content: string;
  /** It was one word or sign without braces. */
  readonly single: boolean;
}

/** Longest group after a mark, in UTF-16 units. */
const longestGroup = 80;

/**
 * Superscripts and subscripts of formulas: `nu^1`, `n^{1+o(1)}`, `QK^⊤`, `d_{data}`, `Phi^*_tau`, `K_F`.
 *
 * A caret after a letter, a digit or a closing bracket is evidence by itself. An underscore also joins the words of
 * names, so it needs a group in braces, or a single letter (Greek ones and some signs by name) before it and a single
 * one, or digits, after it: `snake_case`, `d_model`, `top_k` and `file_1.txt` are names.
 */
export function findScripts(text: string): readonly Script[] {
  const scripts: Script[] = [];
  for (const { index, 0: mark } of text.matchAll(/[\^_]/g)) {
    const previous = scripts.at(-1);
    if (previous && index < previous.end) continue;
    const continues = previous?.end === index;
    const script = mark === '^' ? readRaised(text, index) : readLowered(text, index, continues);
    if (script && (continues || hasBase(text, script))) scripts.push(script);
  }
  return scripts;
}

/** "1/n", ")-x", "x_i-x", "q_t/p": a letter behind a stroke, where another operand is before it. */
const besideOperand = /(?:(?:^|[\s(,=+])\d{1,3}|[)\]}]|(?<!\w)\p{L}[_^]\w)[-/]\p{L}\p{M}?$/u;

/** "H_2O", "H₂O": a further element of a compound. */
const inCompound = /(?<![\w.\-/@\\#])[A-Z][a-z]?(?:_\d{1,2}|[₀-₉]{1,2})[CHNOS]$/u;

/** What may stand before a mark: see `findScripts`. */
function hasBase(text: string, script: Script): boolean {
  const before = text.slice(Math.max(0, script.start - 24), script.start);
  if (script.mark === '^') return /[\p{L}\p{N}\p{M})\]}|*'′∞∇]$/u.test(before);
  if (/[∑∏∫⋃⋂∞∇ℓ𝟙]$/u.test(before) || inCompound.test(before)) return true;
  if (/[)\]}|⁰¹²³⁴-⁹∗*′]$/u.test(before))
    return !script.single || !/[A-Za-z]\w?[)\]}]$/.test(before);
  if (/(?<![\w.\-/@\\#])\p{L}\p{M}?$/u.test(before) || besideOperand.test(before)) return true;
  const name = /(?:(?<![\w.\-/@\\#])|(?<=\)[-/]))[A-Za-z]{2,20}$/.exec(before)?.[0];
  return name === undefined ? isDigitBase(before, script) : isNamedBase(name, script);
}

/** A word bears a group in braces; without braces it has to be a letter, a function or a compound like CO_2. */
function isNamedBase(name: string, script: Script): boolean {
  if (!script.single || greekLetters.has(name) || functionNames.has(name)) return true;
  if (closingNames.has(name)) return true;
  if (operatorNames.has(name)) return isOperatorScript(name, script.content);
  return /^[A-Z]{2}$/.test(name) && /^\d$/.test(script.content);
}

/** Names of variables begin like some signs: "int_8" is no integral, "sum_x" no sum. */
function isOperatorScript(name: string, content: string): boolean {
  if (name === 'int') return false;
  if (name === 'sum' || name === 'prod') return /^[ijklmnst]$/.test(content);
  return name !== 'partial' || /^[txyz]$/.test(content);
}

/** Brackets that close, by their names. */
export const closingNames = readWords('rVert rvert rangle rfloor rceil');

/** Signs that bear scripts, by their names. */
export const operatorNames = readWords('sum prod int ell partial infty nabla bigcup bigcap');

/** The vector of ones, `1_n`. */
function isDigitBase(before: string, script: Script): boolean {
  return /(?:^|[\s(])1$/.test(before) && /^[a-zA-Z]$/.test(script.content);
}

function readRaised(text: string, start: number): Script | undefined {
  const group = readGroup(text, start);
  if (group) return group;
  const rest = text.slice(start + 1, start + 24);
  const match =
    /^[+\-−]?\d{1,6}(?:\.\d{1,4})?(?![.]?\d)/.exec(rest) ??
    /^[+\-−](?=[A-Za-zμπτ]{1,3}\^)/.exec(rest) ??
    /^[+\-−]?\p{L}(?![\p{L}\p{Nd}])/u.exec(rest) ??
    /^T(?=[A-Za-z](?![A-Za-z]))/.exec(rest) ??
    /^[a-z](?=to ?[ℝℕℤℚℂ\uD835])/.exec(rest) ??
    /^[*∗⋆⊤⊥†∘′∞](?!\*)/u.exec(rest) ??
    /^[+\-−](?=$|[\s),.;:])/.exec(rest) ??
    readName(rest, raisedWords);
  return match ? single('^', start, match[0]) : undefined;
}

function readLowered(text: string, start: number, continues: boolean): Script | undefined {
  const group = readGroup(text, start);
  if (group) return group;
  const rest = text.slice(start + 1, start + 24);
  const match =
    /^\d{1,3}(?![\p{L}\p{Nd}_]|\.\p{L})/u.exec(rest) ??
    /^\d{1,2}(?=[CHNOS](?![A-Za-z\d]))/.exec(rest) ??
    /^[ijklmnst]{2}(?![\p{L}\p{Nd}_]|\.\p{L})/u.exec(rest) ??
    /^\p{L}(?![\p{L}\p{Nd}_]|\.\p{L})/u.exec(rest) ??
    /^[*∗⋆∞⊥†](?!\*)/u.exec(rest) ??
    readName(rest, loweredWords);
  return match && (continues || match[0] !== '*') ? single('_', start, match[0]) : undefined;
}

const raisedWords = readWords(
  'top bot perp star ast circ prime dagger ddagger infty pm mp times ell th st nd rd',
);
const loweredWords = readWords('infty ell perp star ast bot circ');

/** A command that lost its backslash: a Greek letter, or one of the words that stand in scripts. */
function readName(rest: string, words: ReadonlySet<string>): RegExpExecArray | null {
  const match = /^[A-Za-z]{2,12}(?![A-Za-z\d_]|\.[A-Za-z])/.exec(rest);
  const name = match?.[0] ?? '';
  return words.has(name) || greekLetters.has(name) ? match : null;
}

function single(mark: ScriptMark, start: number, content: string): Script {
  return { mark, start, end: start + 1 + content.length, content, single: true };
}

/** `{…}` with balanced braces, after the mark. */
function readGroup(text: string, start: number): Script | undefined {
  if (text[start + 1] !== '{') return undefined;
  let depth = 0;
  for (let at = start + 1; at < Math.min(text.length, start + longestGroup); at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth > 0) continue;
    const content = text.slice(start + 2, at);
    if (content.trim() === '' || content.includes('\uFFFC')) return undefined;
    return { mark: text[start] === '^' ? '^' : '_', start, end: at + 1, content, single: false };
  }
  return undefined;
}

/** What a script's content shows when it is a single word: `top` is a sign above the line and a word below it. */
export function symbolInScript(mark: ScriptMark, word: string): string | undefined {
  if (greekLetters.has(word)) return greekLetters.get(word);
  const words = mark === '^' ? raisedWords : loweredWords;
  return words.has(word) ? (symbolOf(word) ?? word) : undefined;
}
