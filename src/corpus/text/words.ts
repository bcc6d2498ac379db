import { isLetter } from './letters.ts';
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
const HYPHEN = /[-‐‑+]/u;
const POSSESSIVE = /['’]s$/iu;

/** What joins the parts of a compound, where more of the word follows. */
const JOINERS = new Set([..."-‐‑+'’"].map((sign) => sign.charCodeAt(0)));

/** Splits running text into words. Addresses are left out, numbers stay. Any text is fine. */
export function toWords(text: string): readonly Word[] {
  const readable = text.replace(ADDRESS, ' . ');
  const words: Word[] = [];
  let last = -1;
  for (let place = 0; place < readable.length; ) {
    const end = findWordEnd(readable, place);
    if (end === place) {
      place += 1;
      continue;
    }
    const { text, parts } = readSpelling(readable.slice(place, end));
    words.push({ text, parts, adjacent: last >= 0 && isBlank(readable, last, place) });
    last = end;
    place = end;
  }
  return words;
}

/**
 * Where the word ends that begins at a place, or the place itself where none does: letters and digits, and joiners
 * between them. By hand, because every text is taken apart several times, and a regular expression takes twice as long.
 */
function findWordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const next = end + letterLength(text, end);
    if (next > end) end = next;
    else if (end > start && JOINERS.has(text.charCodeAt(end)) && letterLength(text, end + 1) > 0)
      end += 1;
    else return end;
  }
}

/** Of the letter or digit at a place, in units of UTF-16; 0 where there is none. */
function letterLength(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code < 0x80) return isAsciiLetter(code) ? 1 : 0;
  const point = text.codePointAt(place);
  if (point === undefined || !isLetter(point)) return 0;
  return point > 0xffff ? 2 : 1;
}

/** Letters and digits of ASCII. */
function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
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
