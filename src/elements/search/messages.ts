import { formatNumber, formatPapers } from '../format-count.ts';

/** What is said about an answer, in the page and to a screen reader. */
export interface AnswerCount {
  readonly query: string;
  readonly papers: number;
  /** Papers that hold all words; the others hold some. */
  readonly complete: number;
  /** Words that papers use like those of the query were searched as well. */
  readonly isWide: boolean;
  /** Papers that the reader's choices of facets leave out. */
  readonly leftOut: number;
}

export function formatAnswerCount(count: AnswerCount): string {
  const { leftOut } = count;
  if (leftOut === 0) return formatPlainCount(count);
  return `${formatPlainCount(count)} What you chose leaves out ${formatNumber(leftOut)}.`;
}

function formatPlainCount({ query, papers, complete, isWide }: AnswerCount): string {
  const asked = query.trim() === '' ? '' : ` for “${query.trim()}”`;
  if (papers === 0) return `No papers found${asked}.`;
  if (complete === papers) return `${formatPapers(papers)}${asked}.`;
  if (complete === 0) {
    const related = isWide ? ', or with related words' : '';
    return `No paper holds all these words. ${formatPapers(papers)} with some of them${related}.`;
  }
  return `${formatPapers(complete)}${asked}, and ${formatNumber(papers - complete)} with some of the words.`;
}
