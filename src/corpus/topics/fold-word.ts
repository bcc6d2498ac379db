/** A word of a text: as folded for comparison, and as spelt where its capitals carry meaning (`CLIP`, `DomainBed`). */
export interface FoldedWord {
  readonly folded: string;
  /** Present if there is a capital after the first letter. Plurals lose their `s`: `LLMs` is `LLM`. */
  readonly exact?: string;
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
  return (text) =>
    (text.match(simpleText.test(text) ? simpleWord : wordPattern) ?? []).map((spelt) => {
      const seen = known.get(spelt);
      if (seen) return seen;
      const word = foldWord(spelt);
      known.set(spelt, word);
      return word;
    });
}

function foldWord(spelt: string): FoldedWord {
  const bare = spelt.replace(/['’]s$/, '');
  const plain = bare.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = toAmerican(toSingular(plain));
  return /.\p{Lu}/u.test(bare) ? { folded, exact: bare.replace(/(?<=\p{Lu})s$/u, '') } : { folded };
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
