import { formatPapers } from '../format-count.ts';

/** Words below which a text says too little of what it is about. */
const FEWEST_WORDS = 5;

/** What keeps a text from being compared, for its writer; `undefined` where nothing does. */
export function toTextProblem(text: string): string | undefined {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return 'Paste or write a text first.';
  if (words >= FEWEST_WORDS) return undefined;
  return 'That is a short text: write a sentence or more. For single words there is the search above.';
}

/** What is said of an answer, in the page and to a screen reader. */
export function formatSimilarCount(papers: number): string {
  if (papers === 0)
    return 'Nothing was found: no paper here shares a telling term with the text. Texts in English do best.';
  return `${formatPapers(papers)} like the text, nearest first.`;
}
