import type { Pagefind } from './pagefind.ts';

/** How an answer without results is told from one whose files could not be loaded. */
interface Doubts {
  /** Whether it would be odd that no paper answers a query. */
  readonly isDoubtful: (query: string | null) => boolean;
  /** Whether the host answers now. Asked only in doubt. */
  readonly isReachable: () => Promise<boolean>;
}

/**
 * A Pagefind that does not answer "nothing" for want of a network. Where a file of the index cannot be loaded, Pagefind
 * writes so into the console and searches the rest; a reader on a train would be told that no paper holds a word.
 */
export function createTrustedPagefind(
  pagefind: Pagefind,
  { isDoubtful, isReachable }: Doubts,
): Pagefind {
  return {
    options: (options) => pagefind.options(options),
    preload: (query) => pagefind.preload(query),
    async search(query, options) {
      const answer = await pagefind.search(query, options);
      if (answer.results.length === 0 && isDoubtful(query) && !(await isReachable())) {
        throw new Error('A part of the search index could not be loaded.');
      }
      return answer;
    },
  };
}
