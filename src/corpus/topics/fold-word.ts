import { isLetter } from '../text/letters.ts';
import { byteLength, codePointAt, fromBytes, toBytes } from '../text/utf8.ts';
import { createSpellingTable } from './spelling-table.ts';

/** A word of a text: as folded for comparison, and as spelt where its capitals carry meaning (`CLIP`, `DomainBed`). */
export interface FoldedWord {
  readonly folded: string;
  /** Given only if there is a capital after the first letter. Plurals lose their `s`: `LLMs` is `LLM`. */
  readonly exact: string | undefined;
  /** The smallest number of the words with this `folded`. */
  readonly foldedNumber: number;
}

/** Words by number: one for each spelling, from 0, in the order in which the folder first sees them. */
export interface WordFolder {
  /** The words of a text, in its order. */
  readonly fold: (text: string) => readonly number[];
  readonly wordOf: (number: number) => FoldedWord;
}

const noWord: FoldedWord = { folded: '', exact: undefined, foldedNumber: -1 };

/**
 * Splits texts into words, folded so that what a reader takes for the same word is equal: case, accents, singular and
 * plural, British and American spelling. Remembers the words it has seen; in their place it gives numbers, because what
 * is known about a word is found by its number without touching the word, and there are many words.
 */
export function createWordFolder(): WordFolder {
  const numberOf = createSpellingTable();
  const words: FoldedWord[] = [];
  const firstWith = new Map<string, number>();

  function learn(spelt: string): void {
    const number = words.length;
    const { folded, exact } = foldWord(spelt);
    const foldedNumber = firstWith.get(folded) ?? number;
    firstWith.set(folded, foldedNumber);
    words.push({ folded, exact, foldedNumber });
  }

  return {
    fold: (text) => {
      const bytes = toBytes(text);
      const found: number[] = [];
      for (let place = 0; place < bytes.length; ) {
        const end = findWordEnd(bytes, place);
        if (end === place) {
          place += byteLength(bytes[place] ?? 0);
          continue;
        }
        const number = numberOf(bytes, place, end);
        if (number === words.length) learn(fromBytes(bytes.subarray(place, end)));
        found.push(number);
        place = end;
      }
      return found;
    },
    wordOf: (number) => words[number] ?? noWord,
  };
}

/** Where the letters and digits end that begin at a place, with a possessive behind them; the place where none do. */
function findWordEnd(bytes: Uint8Array, start: number): number {
  const end = skipLetters(bytes, start);
  const possessive = end + apostropheLength(bytes, end);
  if (end === start || possessive === end || bytes[possessive] !== 0x73) return end;
  return skipLetters(bytes, possessive + 1) === possessive + 1 ? possessive + 1 : end;
}

function skipLetters(bytes: Uint8Array, start: number): number {
  let end = start;
  for (; end < bytes.length; ) {
    const first = bytes[end] ?? 0;
    if (!(first < 0x80 ? asciiLetters[first] === 1 : isLetter(codePointAt(bytes, end)))) break;
    end += byteLength(first);
  }
  return end;
}

/** Of `'` or `’`, in bytes; 0 where there is neither. */
function apostropheLength(bytes: Uint8Array, place: number): number {
  const first = bytes[place];
  if (first === 0x27) return 1;
  return first === 0xe2 && codePointAt(bytes, place) === 0x2019 ? 3 : 0;
}

const asciiLetters = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z\d]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function foldWord(spelt: string): Pick<FoldedWord, 'folded' | 'exact'> {
  const bare = spelt.replace(/['’]s$/, '');
  const plain = bare.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = toAmerican(toSingular(plain));
  const exact = /.\p{Lu}/u.test(bare) ? bare.replace(/(?<=\p{Lu})s$/u, '') : undefined;
  return { folded, exact };
}

/** Only regular plurals. Words such as "bias", "focus", "loss" and "series" keep their `s`. */
function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /^(?:series|species)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|x|ch|sh|ias)es$/.test(word)) return word.slice(0, -2);
  return /(?:s|u|i|a)s$/.test(word) ? word : word.slice(0, -1);
}

/** Rough on purpose ("noise" becomes "noize"): both sides of a comparison are folded alike. */
function toAmerican(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|er|ing|ation)$/, 'iz$1')
    .replace(/our(?=$|al$|ed$|ing$)/, 'or')
    .replace(/ll(?=ed$|ing$|er$)/, 'l');
}
