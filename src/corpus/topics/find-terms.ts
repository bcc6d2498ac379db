import type { WordFolder } from './fold-word.ts';
import { createLetterTrie } from './letter-trie.ts';

/** A term found in a text: its number in the list given to `createTermFinder`, and the words it covers. */
export interface TermMatch {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** What is equal for two spellings of one term: "pre-training", "pre training" and "Pretraining". */
export function toTermKey(term: string, { fold, wordOf }: WordFolder): string {
  return fold(term)
    .map((word) => wordOf(word).exact ?? wordOf(word).folded)
    .join('');
}

/** What a word begins that begins no term: one list for all such words. */
const none: readonly number[] = [];

/** Instead of a letter: it may be one or another. */
const anyLetter = -1;

/**
 * Finds terms of one or more words in texts, whatever joins their words. One pass over the words, from each of them
 * as far as some term goes on; the cost does not grow with the number of terms. What a word begins is worked out once
 * and remembered by its number, because words recur.
 *
 * @param folder what gave the words their numbers.
 * @returns a function from words to matches, ordered by start and then longest first.
 */
export function createTermFinder(
  terms: readonly string[],
  folder: WordFolder,
): (words: readonly number[]) => TermMatch[] {
  const { reach, goesOn, endedAt } = createLetterTrie(terms.map((term) => toTermKey(term, folder)));
  /** By word, the nodes that it leads to from the root. */
  const begunBy: (readonly number[])[] = [];
  /** By word, its first letter (UTF-16 unit), in lower case unless its spelling carries meaning. */
  const initials: number[] = [];

  function learnUpTo(word: number): void {
    for (let next = begunBy.length; next <= word; next++) {
      const begun = reachBoth(0, next);
      begunBy.push(begun.length > 0 ? begun : none);
      const { folded, exact } = folder.wordOf(next);
      initials.push(exact === undefined ? folded.charCodeAt(0) : anyLetter);
    }
  }

  /** Each node reached by one of the word's spellings. */
  function reachBoth(from: number, word: number): number[] {
    const { folded, exact } = folder.wordOf(word);
    const spellings = exact === undefined ? [folded] : [folded, exact];
    return spellings.map((spelling) => reach(from, spelling)).filter((node) => node > 0);
  }

  return (words) => {
    const found: TermMatch[] = [];
    for (const word of words) if (word >= begunBy.length) learnUpTo(word);
    for (let start = 0; start < words.length; start++) {
      const word = words[start] ?? 0;
      for (const begun of begunBy[word] ?? none) collect(begun, start, start + 1);
    }
    return found;

    /** Adds the terms that end before the word at `end`, and those that go on with it. */
    function collect(from: number, start: number, end: number): void {
      for (const term of endedAt(from)) insert(found, { term, start, end });
      if (end === words.length) return;
      const next = words[end] ?? 0;
      // Few words can follow, and most are told by a letter, without touching the word.
      if (!goesOn(from, initials[next] ?? anyLetter)) return;
      const { folded, exact } = folder.wordOf(next);
      const plain = reach(from, folded);
      if (plain > 0) collect(plain, start, end + 1);
      const spelt = exact === undefined ? -1 : reach(from, exact);
      if (spelt > 0) collect(spelt, start, end + 1);
    }
  };
}

/** Keeps the matches in order. They come nearly so, and a new one passes at most those of the same start. */
function insert(found: TermMatch[], match: TermMatch): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1];
    if (!before || compareMatches(before, match) <= 0) break;
    found[at] = before;
  }
  found[at] = match;
}

function compareMatches(a: TermMatch, b: TermMatch): number {
  return a.start - b.start || b.end - a.end || a.term - b.term;
}
