import type { WordFolder } from './fold-word.ts';
import type { PaperWords } from './paper-words.ts';

/** What `learn-words.ts` learned about the words of papers on each topic. */
export interface LearnedWords {
  /** Slugs, in the order of the numbers below. */
  readonly topics: readonly string[];
  /** One number for each topic: the reading of a paper without any known word. */
  readonly bias: readonly number[];
  /** Each word, in its commonest spelling, with one whole number for each topic, separated by spaces. */
  readonly words: Readonly<Record<string, string>>;
}

/** How much the wording of one paper is like that of papers on a topic. */
export interface Wording {
  /** Log-odds, far below zero for most topics; `undefined` for a topic about which nothing was learned. */
  readonly scoreOf: (slug: string) => number | undefined;
  /** The three words that speak for the topic most. */
  readonly wordsFor: (slug: string) => string[];
}

/** Creates the function that reads the wording of a paper, whose words were numbered by `folder`, too. */
export function createWordingReader(
  learned: LearnedWords,
  folder: WordFolder,
): (paper: PaperWords) => Wording {
  const columns = new Map(learned.topics.map((slug, column) => [slug, column]));
  const words = Object.keys(learned.words);
  const weights = toTable(Object.values(learned.words), columns.size);
  const rows = numberRows(words, folder);
  const toDistinct = createDistinctReader(folder);
  return (paper) => {
    const distinct = toDistinct(paper);
    const found = toRows(distinct, rows);
    const sums = addUp(weights, found, columns.size);
    return {
      scoreOf: (slug) => {
        const column = columns.get(slug);
        if (column === undefined) return undefined;
        return (learned.bias[column] ?? 0) + toScale(distinct.length) * (sums[column] ?? 0);
      },
      wordsFor: (slug) => {
        const column = columns.get(slug);
        if (column === undefined) return [];
        const weightOf = (row: number) => weights[row * columns.size + column] ?? 0;
        return rankRows(found, weightOf).map((row) => words[row] ?? '');
      },
    };
  };
}

/** By `foldedNumber`, the position of the word in the list, or -1. Words that the folder has yet to see lie beyond. */
function numberRows(words: readonly string[], { fold, wordOf }: WordFolder): Int32Array {
  const rows = new Map<number, number>();
  for (const [row, spelt] of words.entries()) {
    for (const word of fold(spelt)) rows.set(wordOf(word).foldedNumber, row);
  }
  const length = Math.max(-1, ...rows.keys()) + 1;
  return Int32Array.from({ length }, (_, id) => rows.get(id) ?? -1);
}

/** The rows of those words that have one. */
function toRows(distinct: readonly number[], rows: Int32Array): number[] {
  const found: number[] = [];
  for (const id of distinct) {
    const row = rows[id] ?? -1;
    if (row >= 0) found.push(row);
  }
  return found;
}

/** All rows in one array, in 16 bits a number: small enough for a processor's cache. */
function toTable(rows: readonly string[], columns: number): Int16Array {
  const table = new Int16Array(rows.length * columns);
  for (const [row, numbers] of rows.entries()) {
    table.set(numbers.split(' ').map(Number), row * columns);
  }
  return table;
}

function addUp(table: Int16Array, rows: readonly number[], columns: number): Int32Array {
  const sums = new Int32Array(columns);
  for (const row of rows) {
    const first = row * columns;
    for (let column = 0; column < columns; column++) {
      sums[column] = (sums[column] ?? 0) + (table[first + column] ?? 0);
    }
  }
  return sums;
}

function rankRows(rows: readonly number[], weightOf: (row: number) => number): number[] {
  return rows
    .filter((row) => weightOf(row) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 3);
}

/**
 * Creates the function that lists the `foldedNumber` of all words of a paper, each once, without single letters. It
 * marks each word with the number of the last paper that has it, so that nothing need be cleared.
 */
function createDistinctReader({ wordOf }: WordFolder): (paper: PaperWords) => number[] {
  /** By word; -1 for a single letter. */
  const foldedNumbers: number[] = [];
  const lastPaperWith: number[] = [];
  let paper = 0;

  function learnUpTo(word: number): void {
    for (let next = foldedNumbers.length; next <= word; next++) {
      const { folded, foldedNumber } = wordOf(next);
      foldedNumbers.push(folded.length < 2 ? -1 : foldedNumber);
      lastPaperWith.push(0);
    }
  }

  return ({ title, sentences }) => {
    paper += 1;
    const distinct: number[] = [];
    const add = (words: readonly number[]) => {
      for (const word of words) {
        if (word >= foldedNumbers.length) learnUpTo(word);
        const folded = foldedNumbers[word] ?? -1;
        if (folded < 0 || lastPaperWith[folded] === paper) continue;
        lastPaperWith[folded] = paper;
        distinct.push(folded);
      }
    };
    add(title);
    for (const { words } of sentences) add(words);
    return distinct;
  };
}

/** All words of a paper, folded, each once, without single letters. */
export function toSubjectWords({ title, sentences }: PaperWords, { wordOf }: WordFolder): string[] {
  const words = [title, ...sentences.map((sentence) => sentence.words)].flat();
  const distinct = new Set(words.map((word) => wordOf(word).folded));
  return [...distinct].filter((folded) => folded.length > 1);
}

/** What the weights of a paper's words are multiplied with, so that papers of any length are comparable. */
export function toScale(words: number): number {
  return 0.8 / Math.sqrt(Math.max(words, 10));
}
