import type { WordFolder } from './fold-word.ts';
import { beginningOf, createLetterTrie } from './letter-trie.ts';

/** Told of a term in a text: its number in the list given to `createTermFinder`, and the words `[start, end)`. */
export type TermVisitor = (term: number, start: number, end: number) => void;

/** What is equal for two spellings of one term: "pre-training", "pre training" and "Pretraining". */
export function toTermKey(term: string, { fold, wordOf }: WordFolder): string {
  return fold(term)
    .map((word) => wordOf(word).exact ?? wordOf(word).folded)
    .join('');
}

/**
 * Finds terms of one or more words in texts, whatever joins their words. One pass over the words, from each of them
 * as far as some term goes on; the cost does not grow with the number of terms. What a word begins is worked out once
 * and remembered by its number, because words recur; and most words that cannot go on with a term are told by a bit.
 *
 * @param folder what gave the words their numbers.
 * @returns a function that visits all terms in a list of words, ordered by start and then longest first.
 */
export function createTermFinder(
  terms: readonly string[],
  folder: WordFolder,
): (words: readonly number[], visit: TermVisitor) => void {
  const { reach, beginnings, endsKey, endedAt } = createLetterTrie(
    terms.map((term) => toTermKey(term, folder)),
  );
  const table = createWordTable(folder, (spelling) => reach(0, spelling));
  /** What is found from one word on: how many terms, which, and where each ends. */
  let count = 0;
  const found: number[] = [];
  const ends: number[] = [];

  return (words, visit) => {
    for (const word of words) table.learnUpTo(word);
    for (let start = 0; start < words.length; start++) {
      const word = words[start] ?? 0;
      const plain = table.plain[word] ?? 0;
      const spelt = table.exact[word] ?? 0;
      if (plain > 0) follow(words, plain, start + 1);
      if (spelt > 0) follow(words, spelt, start + 1);
      for (let n = 0; n < count; n++) visit(found[n] ?? 0, start, ends[n] ?? 0);
      count = 0;
    }
  };

  /** Notes the terms that end before the word at `end`, and those that go on with it. */
  function follow(words: readonly number[], from: number, end: number): void {
    if (endsKey[from]) for (const term of endedAt(from)) note(term, end);
    if (end === words.length) return;
    const next = words[end] ?? 0;
    if (((beginnings[from] ?? 0) & (table.beginnings[next] ?? 0)) === 0) return;
    const { folded, exact } = folder.wordOf(next);
    const plain = reach(from, folded);
    if (plain > 0) follow(words, plain, end + 1);
    const spelt = exact === undefined ? -1 : reach(from, exact);
    if (spelt > 0) follow(words, spelt, end + 1);
  }

  /** Keeps what is found in order: longest first, and then by number. */
  function note(term: number, end: number): void {
    let at = count++;
    for (; at > 0; at--) {
      const before = ends[at - 1] ?? 0;
      if (before > end || (before === end && (found[at - 1] ?? 0) <= term)) break;
      found[at] = found[at - 1] ?? 0;
      ends[at] = before;
    }
    found[at] = term;
    ends[at] = end;
  }
}

/** What is known of words, by number. Flat, because it is read for every word of every text. */
interface WordTable {
  /** Where the folded word leads from the root, or 0. */
  plain: Int32Array;
  /** The same for its exact spelling. */
  exact: Int32Array;
  /** The `beginningOf` both. */
  beginnings: Uint32Array;
  readonly learnUpTo: (word: number) => void;
}

function createWordTable(
  { wordOf }: WordFolder,
  reachFromRoot: (spelling: string) => number,
): WordTable {
  let known = 0;
  const table: WordTable = {
    plain: new Int32Array(1024),
    exact: new Int32Array(1024),
    beginnings: new Uint32Array(1024),
    learnUpTo: (word) => {
      while (known <= word) learn(known++);
    },
  };
  return table;

  function learn(word: number): void {
    if (word >= table.plain.length) grow();
    const { folded, exact } = wordOf(word);
    table.plain[word] = Math.max(0, reachFromRoot(folded));
    table.exact[word] = exact === undefined ? 0 : Math.max(0, reachFromRoot(exact));
    table.beginnings[word] = beginningOf(folded) | beginningOf(exact ?? folded);
  }

  function grow(): void {
    const length = 2 * table.plain.length;
    const { plain, exact, beginnings } = table;
    table.plain = new Int32Array(length);
    table.exact = new Int32Array(length);
    table.beginnings = new Uint32Array(length);
    table.plain.set(plain);
    table.exact.set(exact);
    table.beginnings.set(beginnings);
  }
}
