import { normalizeWord } from './normalize-word.ts';

/**
 * A word of running text. A hyphenated compound is one word of several parts, so that "test-time" can be counted as
 * itself and as "test" and "time".
 */
export interface Word {
  /** As written, without surrounding punctuation: "Test-Time". */
  readonly text: string;
  /** In the form `normalizeWord` gives, one per part of the compound: `['test', 'time']`. Never empty. */
  readonly parts: readonly string[];
  /** Nothing but white space stands between this word and the one before, so both may belong to one phrase. */
  readonly adjacent: boolean;
}

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;
const WORD = /[\p{L}\p{N}]+(?:[-‐‑+'’][\p{L}\p{N}]+)*/gu;
const HYPHEN = /[-‐‑+]/u;
const POSSESSIVE = /['’]s$/iu;

/** Splits running text into words. Addresses are left out, numbers stay. Any text is fine. */
export function toWords(text: string): readonly Word[] {
  const readable = text.replace(ADDRESS, ' . ');
  const words: Word[] = [];
  let end = -1;
  for (const { 0: found, index } of readable.matchAll(WORD)) {
    const written = found.replace(POSSESSIVE, '');
    const adjacent = end >= 0 && readable.slice(end, index).trim() === '';
    words.push({ text: written, parts: written.split(HYPHEN).map(normalizeWord), adjacent });
    end = index + found.length;
  }
  return words;
}
