import { type Alignment, alignLetters } from './align-letters.ts';
import { normalizeWord } from './normalize-word.ts';
import type { ShortForm } from './short-form.ts';

/** Mean worth per letter from which an alignment is certain, and from which it is believed for want of a better. */
const CERTAIN = 0.62;
const BELIEVED = 0.5;

/** The same for a single word that spells an acronym of capitals: "electroencephalogram (EEG)". */
const BELIEVED_IN_ONE_WORD = 0.45;

/**
 * The long form that a text gives to a short form, or undefined where the text does not spell it. With extent `end`
 * the long form ends with the text and begins at one of its last min(n + 5, 2n) words, for n letters; with `whole` it
 * is all of the text. The thresholds were set by reading all pairs that they let through in 384 abstracts.
 */
export function alignAcronym(
  form: ShortForm,
  text: string,
  extent: 'end' | 'whole',
): string | undefined {
  if (extent === 'whole') return longFormIn(form, text, CERTAIN, bestIn(form, text, true));
  const near = lastWords(text, windowOf(form));
  const best = bestIn(form, near);
  return (
    longFormIn(form, near, CERTAIN, best) ??
    (isCapitals(form) ? longFormInWord(form, lastWords(text, 1)) : undefined) ??
    longFormIn(form, near, BELIEVED, best)
  );
}

function longFormInWord(form: ShortForm, word: string): string | undefined {
  return longFormIn(form, word, BELIEVED_IN_ONE_WORD, bestIn(form, word));
}

/** The best alignment of all readings. */
function bestIn(form: ShortForm, text: string, fromStart = false): Alignment | undefined {
  let best: Alignment | undefined;
  for (const letters of form.readings) {
    const alignment = alignLetters(letters, text, fromStart);
    if (alignment !== undefined && alignment.worth > (best?.worth ?? 0)) best = alignment;
  }
  return best;
}

function longFormIn(
  form: ShortForm,
  text: string,
  believed: number,
  best: Alignment | undefined,
): string | undefined {
  if (best === undefined || best.worth < believed) return undefined;
  return toLongForm(form, text.slice(startOfCompound(text, best.start)));
}

function isCapitals(form: ShortForm): boolean {
  return /^\p{Lu}{3,}$/u.test(form.text);
}

function windowOf(form: ShortForm): number {
  const letters = form.readings[0]?.length ?? 0;
  return Math.min(letters + 5, 2 * letters);
}

function lastWords(text: string, count: number): string {
  return text.split(/\s+/u).slice(-count).join(' ');
}

/** A long form never begins inside a compound: "non-negative matrix factorization" keeps its "non-". */
function startOfCompound(text: string, index: number): number {
  const before = /(?:[\p{L}\p{N}]+[-‐‑])+$/u.exec(text.slice(0, index));
  return index - (before?.[0].length ?? 0);
}

/**
 * Cleans the ends and rejects what explains nothing: a text that holds the short form, or that it merely cuts short.
 */
function toLongForm(form: ShortForm, written: string): string | undefined {
  const long = written.replace(/^["'“”‘’`\s]+|["'“”‘’`\s,~]+$/gu, '');
  const isRepeated = long.split(/\s+/u).some((word) => sameLetters(word, form.text));
  const isCutShort =
    /^[\p{L}\p{N}]+$/u.test(long) && long.toLowerCase().startsWith(form.text.toLowerCase());
  if (isRepeated || isCutShort) return undefined;
  return form.plural ? toSingularPhrase(long) : long;
}

function sameLetters(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare(a).replace(/s$/, '') === bare(b).replace(/s$/, '');
}

function toSingularPhrase(phrase: string): string {
  const last = /[\p{L}\p{N}]+$/u.exec(phrase)?.[0] ?? '';
  const singular = normalizeWord(last);
  const kept = last.toLowerCase().startsWith(singular) ? last.slice(0, singular.length) : singular;
  return phrase.slice(0, phrase.length - last.length) + kept;
}
