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

/** A word and, for each topic, what it weighs. */
interface WeighedWord {
  readonly word: string;
  /** Whole numbers; in 16 bits each, the table of all words stays small enough for a processor's cache. */
  readonly weights: Int16Array;
}

/** Creates the function that reads the wording of a paper. */
export function createWordingReader(
  learned: LearnedWords,
  fold: WordFolder,
): (paper: PaperWords) => Wording {
  const columns = new Map(learned.topics.map((slug, column) => [slug, column]));
  const known = new Map<string, WeighedWord>();
  for (const [word, numbers] of Object.entries(learned.words)) {
    const weights = Int16Array.from(numbers.split(' '), Number);
    for (const { folded } of fold(word)) known.set(folded, { word, weights });
  }
  return (paper) => {
    const distinct = toSubjectWords(paper);
    const found = distinct.flatMap((word) => known.get(word) ?? []);
    const sums = addUp(found, columns.size);
    return {
      scoreOf: (slug) => {
        const column = columns.get(slug);
        if (column === undefined) return undefined;
        return (learned.bias[column] ?? 0) + toScale(distinct.length) * (sums[column] ?? 0);
      },
      wordsFor: (slug) => rankWords(found, columns.get(slug) ?? -1),
    };
  };
}

function addUp(words: readonly WeighedWord[], topics: number): Float64Array {
  const sums = new Float64Array(topics);
  for (const { weights } of words) {
    for (let column = 0; column < topics; column++) {
      sums[column] = (sums[column] ?? 0) + (weights[column] ?? 0);
    }
  }
  return sums;
}

function rankWords(words: readonly WeighedWord[], column: number): string[] {
  const weightOf = ({ weights }: WeighedWord) => weights[column] ?? 0;
  return words
    .filter((word) => weightOf(word) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 3)
    .map(({ word }) => word);
}

/** All words of a paper, folded, each once, without single letters. */
export function toSubjectWords({ title, sentences }: PaperWords): string[] {
  const distinct = new Set<string>();
  for (const words of [title, ...sentences.map((sentence) => sentence.words)]) {
    for (const { folded } of words) if (folded.length > 1) distinct.add(folded);
  }
  return [...distinct];
}

/** What the weights of a paper's words are multiplied with, so that papers of any length are comparable. */
export function toScale(words: number): number {
  return 0.8 / Math.sqrt(Math.max(words, 10));
}
