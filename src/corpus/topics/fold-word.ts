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

const wordPattern = /[\p{L}\p{N}]+(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** Nearly every text has no other letters than these, and its words are found much sooner. */
const simpleText = /^[ -~“”‘’–—]*$/;
const simpleWord = /[A-Za-z\d]+(?:['’]s(?![A-Za-z\d]))?/g;

const noWord: FoldedWord = { folded: '', exact: undefined, foldedNumber: -1 };

/**
 * Splits texts into words, folded so that what a reader takes for the same word is equal: case, accents, singular and
 * plural, British and American spelling. Remembers the words it has seen; in their place it gives numbers, because what
 * is known about a word is found by its number without touching the word, and there are many words.
 */
export function createWordFolder(): WordFolder {
  const numbers = new Map<string, number>();
  const words: FoldedWord[] = [];
  const firstWith = new Map<string, number>();

  function learn(spelt: string): number {
    const number = words.length;
    const { folded, exact } = foldWord(spelt);
    const foldedNumber = firstWith.get(folded) ?? number;
    firstWith.set(folded, foldedNumber);
    words.push({ folded, exact, foldedNumber });
    numbers.set(spelt, number);
    return number;
  }

  return {
    fold: (text) => {
      const spelt = text.match(simpleText.test(text) ? simpleWord : wordPattern) ?? [];
      return spelt.map((word) => numbers.get(word) ?? learn(word));
    },
    wordOf: (number) => words[number] ?? noWord,
  };
}

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
