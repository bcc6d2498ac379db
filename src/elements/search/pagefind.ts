/** What `pagefind.js` exports, as far as it is used here (1.6). */
export interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

/** A loaded index. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  /** A query of `null` finds every page. A query in straight quotes finds the exact (stemmed) phrase. */
  search(query: string | null, options?: PagefindSearchOptions): Promise<PagefindAnswer>;
  /** Loads what a search for the query needs. What cannot be loaded is asked for again by the search. */
  preload(query: string): Promise<void>;
}

export interface PagefindOptions {
  readonly basePath?: string;
  readonly baseUrl?: string;
  readonly metaCacheTag?: string;
  readonly ranking?: Readonly<Record<string, unknown>>;
}

export interface PagefindSearchOptions {
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the words found, counted from 0 over the page's words, the title's first. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** Address with the base path. */
  readonly url: string;
  /** Plain text of the page, the title first. */
  readonly content: string;
  /** As in the page and not escaped: only ever to be set as text. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What is known of the site's words. Addresses are from the site's base path. */
export const MANIFEST = 'lexicon/manifest.json';

/** Pagefind's program: most of what a first search loads. Its name is that of the language, which is always English. */
export const PROGRAM = 'pagefind/wasm.en.pagefind';

/** What Pagefind loads first: it says which table of pages is that of now. Pagefind adds its `metaCacheTag`. */
export const ENTRY = 'pagefind/pagefind-entry.json?ts=';

/**
 * How single words are scored; queries of several words are put together in `rank-papers.ts`. A word that only begins
 * like the one searched counts for little, and the title counts through its weight in the page alone.
 */
export const RANKING = {
  termSimilarity: 4,
  pageLength: 0.5,
  termSaturation: 1.2,
  diacriticSimilarity: 0,
  metaWeights: { title: 0 },
};

/** Pagefind's own BM25 idf, natural logarithm. */
export function toIdf(papers: number, found: number): number {
  return Math.log((papers - found + 0.5) / (found + 0.5) + 1);
}
