/** A word of a text: as folded for comparison, and as spelt where its capitals carry meaning (`CLIP`, `DomainBed`). */
export interface FoldedWord {
  readonly folded: string;
  /** Given only if there is a capital after the first letter. Plurals lose their `s`: `LLMs` is `LLM`. */
  readonly exact: string | undefined;
  /** Counts from zero in each folder: one number for each spelling, to look things up by. */
  readonly id: number;
  /** The smallest `id` of the words with this `folded`. */
  readonly foldedId: number;
}

export type WordFolder = (text: string) => FoldedWord[];

const wordPattern = /[\p{L}\p{N}]+(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** Nearly every text has no other letters than these, and its words are found much sooner. */
const simpleText = /^[ -~“”‘’–—]*$/;
const simpleWord = /[A-Za-z\d]+(?:['’]s(?![A-Za-z\d]))?/g;

/**
 * Splits a text into words, folded so that what a reader takes for the same word is equal: case, accents, singular and
 * plural, British and American spelling. Creates a function, because it remembers the words it has seen.
 */
export function createWordFolder(): WordFolder {
  const known = new Map<string, FoldedWord>();
  const foldedIds = new Map<string, number>();

  function learn(spelt: string): FoldedWord {
    const id = known.size;
    const { folded, exact } = foldWord(spelt);
    const foldedId = foldedIds.get(folded) ?? id;
    foldedIds.set(folded, foldedId);
    const word = { folded, exact, id, foldedId };
    known.set(spelt, word);
    return word;
  }

  return (text) => {
    const words = text.match(simpleText.test(text) ? simpleWord : wordPattern) ?? [];
    return words.map((spelt) => known.get(spelt) ?? learn(spelt));
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
