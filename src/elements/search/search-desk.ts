import { remember } from '../load-once.ts';
import { answerState, type Hit, loadFacets, type StateHits } from './answer-state.ts';
import { type ResultText, toResultText } from './excerpt.ts';
import { loadFragment } from './load-fragment.ts';
import { countFacet, type FacetCount } from './narrow.ts';
import { findNearWords } from './near-words.ts';
import type { PagefindFragment } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { isComplete } from './rank-papers.ts';
import type { ReadingNotes } from './reading-notes.ts';
import type { LoadEngine, SearchEngine } from './search-engine.ts';
import type { SearchScope } from './search-papers.ts';
import { type FacetName, FIRST_RESULTS, type SearchState } from './search-state.ts';
import { isLarge } from './spare-bytes.ts';
import { type FoundPaper, putStrangersLast } from './strangers-last.ts';

/** Results loaded ahead of being asked for, so many milliseconds after the reader has stopped typing. */
const AHEAD = 20;
const PAUSE = 250;

/** A paper of an answer, as it is shown. */
export interface SearchResult extends ResultText {
  /** Address with the base path. */
  readonly url: string;
  /** Values by facet. */
  readonly filters: PagefindFragment['filters'];
}

/** The answer to a whole state of the search page, with some of its results. */
export interface StateAnswer {
  /** What was searched for: the query, or its correction. */
  readonly meant: string;
  /** Papers that are left after the chosen facets narrowed them; how many of them answer every word. */
  readonly papers: number;
  readonly complete: number;
  /** No paper at all answers every word: those that put it into other words may be worth a search. */
  readonly isPartial: boolean;
  /** Words that papers use like those of the query were searched as well, and found something. */
  readonly isWide: boolean;
  /** Papers that answer the query, and that the chosen facets leave out. */
  readonly leftOut: number;
  readonly notes: ReadingNotes | undefined;
  /** Those asked for, in the order asked for. */
  readonly results: readonly SearchResult[];
  /** Where no paper is left, words of the papers that look like those of the query. */
  readonly nearWords: readonly string[];
}

/** What the search page shows, and how widely it searched for it. */
export interface Question {
  readonly state: SearchState;
  readonly scope: SearchScope;
}

/** What a page may ask of the search of a site. Every request rejects when files cannot be loaded. */
export interface SearchDesk {
  /** Searches, narrows and sorts, and loads the results from one place to before another. */
  answer(question: Question, from: number, to: number): Promise<StateAnswer>;
  /** How many papers each of some values of a facet would leave, most first. */
  count(
    question: Question,
    facet: FacetName,
    values: readonly string[],
  ): Promise<readonly FacetCount[]>;
}

/**
 * Creates the desk at which a page asks. Only what is shown goes over it: answers of thousands of papers stay behind,
 * because to hand them on takes longer than to find them.
 */
export function createSearchDesk(load: LoadEngine): SearchDesk {
  const last = new Map<SearchScope, Promise<StateHits>>();
  let lastState = '';
  let pausing: ReturnType<typeof setTimeout> | undefined;

  /** The last state's hits are kept, for more of its results and for the counts beside its facets. */
  function find({ state, scope }: Question, engine: SearchEngine): Promise<StateHits> {
    const asked = JSON.stringify(state);
    if (asked !== lastState) last.clear();
    lastState = asked;
    return remember(last, scope, () => answerState(state, engine, scope));
  }

  async function toAnswer(
    { q, sort }: SearchState,
    { hits, found, complete, isPartial, notes }: StateHits,
    [from, to]: readonly [number, number],
    { lexicon }: SearchEngine,
  ): Promise<StateAnswer> {
    const meant = notes?.corrected ?? q;
    return {
      meant,
      papers: hits.length,
      complete,
      isPartial,
      isWide: (notes?.kindred.length ?? 0) > 0,
      leftOut: found.length - hits.length,
      notes,
      results: toResults(await Promise.all(hits.slice(from, to).map(loadHit)), {
        first: sort === 'relevance' ? Math.max(0, FIRST_RESULTS - from) : 0,
        query: meant,
      }),
      nearWords: hits.length > 0 ? [] : await findNearWords(q, lexicon),
    };
  }

  /** What comes next in an answer is mostly what the next letter moves to its top. */
  function loadAhead(hits: StateHits['hits'], from: number, { lexicon }: SearchEngine): void {
    if (isLarge(lexicon)) return;
    const next = hits.slice(from, from + AHEAD);
    pausing = setTimeout(() => {
      // Those that cannot be loaded are asked for again when they are to be shown.
      for (const { result } of next) loadFragment(result).catch(() => {});
    }, PAUSE);
  }

  return {
    async answer(question, from, to) {
      clearTimeout(pausing);
      const engine = await load(question.state.q);
      const hits = await find(question, engine);
      const answer = await toAnswer(question.state, hits, [from, to], engine);
      // What answers a part of the words is about to give way to a wider answer.
      if (!answer.isPartial) loadAhead(hits.hits, to, engine);
      return answer;
    },
    async count(question, facet, values) {
      const { state } = question;
      const engine = await load(state.q);
      const { found } = await find(question, engine);
      const loaded = await loadFacets(engine.catalogue, { ...state.facets, [facet]: values });
      return countFacet(facet, found, state.facets, loaded);
    },
  };
}

/** A hit with its text. */
interface LoadedHit extends FoundPaper {
  readonly fragment: PagefindFragment;
}

/** @param first so many are put in order once more, by their texts */
function toResults(
  loaded: readonly LoadedHit[],
  { first, query }: { readonly first: number; readonly query: string },
): SearchResult[] {
  const ordered = putStrangersLast(loaded.slice(0, first), parseQuery(query).words);
  return [...ordered, ...loaded.slice(first)].map(({ fragment, content, positions }) => {
    const { url, meta, filters } = fragment;
    return { url, filters, ...toResultText(content, meta['title'] ?? '', positions) };
  });
}

async function loadHit(hit: Hit): Promise<LoadedHit> {
  const fragment = await loadFragment(hit.result);
  const { content } = fragment;
  return { fragment, content, positions: hit.positions(), isComplete: isComplete(hit) };
}
