import type { Citation } from '../../site/cite/citation.ts';
import type { SavedPaper } from './saved-paper.ts';

/** A saved paper with the reference to it. */
export interface CitedPaper {
  readonly paper: SavedPaper;
  readonly citation: Citation;
}

/**
 * The reference to a saved paper, with the reader's note, and the groups among the keywords.
 * @param known what the site says; without it, as without a network, the reference is title and address
 * @param toUrl absolute address of a paper's page
 */
export function toCitation(
  paper: SavedPaper,
  known: Citation | undefined,
  toUrl: (slug: string) => string,
): Citation {
  const { slug, title, note, groups } = paper;
  const citation = known ?? { key: slug, title, url: toUrl(slug), note: '', keywords: [] };
  return {
    ...citation,
    keywords: [...new Set([...citation.keywords, ...groups])],
    ...(note !== '' && { annotation: note }),
  };
}
