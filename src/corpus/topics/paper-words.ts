import { toSentences } from '../text/sentences.ts';
import type { WordFolder } from './fold-word.ts';

/** What topics are assigned from. */
export interface TitleAndAbstract {
  readonly title: string;
  readonly abstract: string;
}

/** The words of a paper by number, and how much those of each sentence count. */
export interface PaperWords {
  readonly title: readonly number[];
  readonly sentences: readonly { readonly words: readonly number[]; readonly weight: number }[];
}

/** A sentence in which the authors say what they do. */
const claim = /\b(?:we|ours?|this (?:paper|work|study|article)|in this)\b/i;

/**
 * Splits a paper into words and weighs its sentences: what a paper does counts for more than the field that it names
 * on its way there. The last sentence sums up, and counts as much as a claim.
 */
export function toPaperWords(
  { title, abstract }: TitleAndAbstract,
  { fold }: WordFolder,
): PaperWords {
  const sentences = toSentences(abstract);
  return {
    title: fold(title),
    sentences: sentences.map((sentence, index) => ({
      words: fold(sentence),
      weight: index === sentences.length - 1 || claim.test(sentence) ? 1.3 : 0.7,
    })),
  };
}
