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
  let end = -1;
  return Array.from(readable.matchAll(WORD), ({ 0: found, index }) => {
    const adjacent = end >= 0 && isBlank(readable, end, index);
    end = index + found.length;
    return { ...readSpelling(found), adjacent };
  });
}

type Spelling = Omit<Word, 'adjacent'>;

/** Each spelling is taken apart once: there are many fewer of them than places where they stand. */
const spellings = new Map<string, Spelling>();

function readSpelling(found: string): Spelling {
  const known = spellings.get(found);
  if (known) return known;
  const text = found.replace(POSSESSIVE, '');
  const spelling = { text, parts: text.split(HYPHEN).map(normalizeWord) };
  spellings.set(found, spelling);
  return spelling;
}

/** Mostly there is one space. */
function isBlank(text: string, start: number, end: number): boolean {
  return (end - start === 1 && text[start] === ' ') || text.slice(start, end).trim() === '';
}
