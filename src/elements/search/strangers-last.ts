import { toParts } from './index-form.ts';
import type { QueryWord } from './parse-query.ts';
import { isSameFamily } from './word-family.ts';

/** Letters that a word of a text and one of the query begin with alike, from which the index may take them for one. */
const SHARED = 5;

/** A paper that was found, and in which of its words. */
export interface FoundPaper {
  /** It answers every word of the query. */
  readonly isComplete: boolean;
  /** Text of the page as Pagefind keeps it. */
  readonly content: string;
  /** Positions of the words found, counted over the words of `content`. */
  readonly positions: readonly number[];
}

/**
 * Of papers that answer every word of a query, puts those last that only seem to: the index knows stems alone, and
 * finds "continuous" for "continual", "university" for "universal". All others stay in their places. It needs the
 * texts, so it is for the few papers that are shown.
 */
export function putStrangersLast<T extends FoundPaper>(
  papers: readonly T[],
  words: readonly QueryWord[],
): readonly T[] {
  const complete = papers.filter(({ isComplete }) => isComplete);
  const strangers = new Set(complete.filter((paper) => hasStranger(paper, words)));
  const sorted = [...complete.filter((paper) => !strangers.has(paper)), ...strangers];
  let next = 0;
  return papers.map((paper) => (paper.isComplete ? (sorted[next++] ?? paper) : paper));
}

/** Whether a paper has, for any word of the query, only words of the same stem that are other words. */
function hasStranger({ content, positions }: FoundPaper, words: readonly QueryWord[]): boolean {
  const all = content.split(/\s+/u);
  const found = [...new Set(positions.flatMap((at) => toParts(all[at] ?? '')))];
  return words
    .flatMap(({ parts, unfinished }) => parts.map((part) => ({ part, unfinished })))
    .some(({ part, unfinished }) => {
      const alike = found.filter((other) => other.startsWith(part.slice(0, SHARED)));
      const isMeant = (other: string) =>
        isSameFamily(part, other) || (unfinished && other.startsWith(part));
      return part.length > SHARED && alike.length > 0 && !alike.some(isMeant);
    });
}
