/** What a matched letter is worth by its place, and what a word costs that no letter stands for. */
const WORTH = { wordStart: 1, capitalInside: 0.9, nextInWord: 0.7, elsewhere: 0.25 };
const COST = { word: 0.5, smallWord: 0.05 };

const SMALL_WORD = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|via|with)$/iu;

/** Where the word with the first of the letters starts, and the mean worth of a letter, at most 1. */
export interface Alignment {
  readonly start: number;
  readonly worth: number;
}

/** A letter or digit of the text at `index`, in the word of number `word`, at `offset` from that word's start. */
interface Place {
  readonly index: number;
  readonly char: string;
  readonly word: number;
  readonly offset: number;
  readonly capital: boolean;
}

/** The best reading of the letters so far that ends at `place`, worth `worth` in sum. */
interface Partial {
  readonly place: Place;
  readonly start: number;
  readonly worth: number;
}

/**
 * Finds the letters in the text in their order, the first at the start of a word or a capital, so that they stand as
 * well as they can: at the start of words, then as capitals, then right after one another, with few words left out up
 * to the end of the text (and, if `fromStart`, from its start). Undefined where the text lacks a letter.
 */
export function alignLetters(
  letters: string,
  text: string,
  fromStart: boolean,
): Alignment | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const places = words.flatMap((word, number) => toPlaces(word, number, letters));
  const costs = toRunningCosts(words.map((word) => word[0]));
  const left = (from: number, to: number) => (costs[to] ?? 0) - (costs[from] ?? 0);
  let partials = places
    .filter((place) => place.char === letters[0] && (place.offset === 0 || place.capital))
    .map((place) => ({
      place,
      start: place.index - place.offset,
      worth: worthOf(place) - (fromStart ? left(0, place.word) : 0),
    }));
  for (const letter of letters.slice(1)) {
    const next = places.filter((place) => place.char === letter);
    partials = next.flatMap((place) => extend(partials, place, left) ?? []);
  }
  const ends = partials.map((partial) => ({
    start: partial.start,
    worth: (partial.worth - left(partial.place.word + 1, words.length)) / letters.length,
  }));
  return ends.reduce<Alignment | undefined>(better, undefined);
}

/** The best of the partial readings that `place` can continue; of equals the one that starts last. */
function extend(
  partials: readonly Partial[],
  place: Place,
  left: (from: number, to: number) => number,
): Partial | undefined {
  let best: Partial | undefined;
  for (const partial of partials) {
    if (partial.place.index >= place.index) break;
    const skipped = left(Math.min(partial.place.word + 1, place.word), place.word);
    const worth = partial.worth + worthOf(place, partial.place) - skipped;
    best = better(best, { place, start: partial.start, worth });
  }
  return best;
}

function better<T extends Alignment>(a: T | undefined, b: T): T {
  if (a === undefined || b.worth > a.worth) return b;
  return b.worth === a.worth && b.start > a.start ? b : a;
}

function worthOf(place: Place, previous?: Place): number {
  if (place.offset === 0) return WORTH.wordStart;
  if (place.capital) return WORTH.capitalInside;
  return place.index - 1 === previous?.index ? WORTH.nextInWord : WORTH.elsewhere;
}

/** The places in a word that some of the letters may stand for. */
function toPlaces(match: RegExpExecArray, word: number, letters: string): readonly Place[] {
  const isShouted = match[0] === match[0].toUpperCase();
  const places: Place[] = [];
  let offset = 0;
  for (const written of match[0]) {
    const char = written.toLowerCase();
    if (letters.includes(char)) {
      const capital = !isShouted && /[\p{Lu}\p{N}]/u.test(written);
      places.push({ index: match.index + offset, char, word, offset, capital });
    }
    offset++;
  }
  return places;
}

/** Element n is the cost of leaving out the first n words. */
function toRunningCosts(words: readonly string[]): readonly number[] {
  const costs = [0];
  for (const word of words)
    costs.push((costs.at(-1) ?? 0) + (SMALL_WORD.test(word) ? COST.smallWord : COST.word));
  return costs;
}
