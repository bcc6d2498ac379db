import { createElement } from './create-element.ts';
import { createNothingFound, createTopicsLine } from './nothing-found.ts';
import { answerState, type StateAnswer } from './search/answer-state.ts';
import { findNearWords } from './search/near-words.ts';
import type { PageMemory } from './search/page-memory.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { loadSearchEngine, type SearchEngine } from './search/search-engine.ts';
import {
  formatSearchState,
  isAsking,
  parseSearchState,
  type SearchState,
} from './search/search-state.ts';
import type { FacetPanel } from './search-facets.ts';
import { createRecentSearches, createSearchFailure } from './search-notes.ts';
import { createSearchResults } from './search-results.ts';
import { chooseTopics } from './topics-to-try.ts';

/** What the search page shows of a state: results, counts beside facets, or what to do where there are none. */
export interface SearchView {
  /** @param memory how much was shown, and where, when the reader left */
  show(state: SearchState, memory: PageMemory): void;
  showMore(): Promise<void>;
  /** Counts the papers of the open facets anew. */
  readonly count: () => void;
  /** What to come back to; undefined while nothing is asked. */
  readonly place: () => PageMemory | undefined;
}

/** A state to be answered, and where the reader was in its answer. */
interface Request {
  readonly state: SearchState;
  readonly memory: PageMemory;
}

export function createSearchView(page: HTMLElement, facets: FacetPanel): SearchView {
  const base = page.dataset['base'] ?? '/';
  const toUrl = (state: SearchState) => `${base}search/${formatSearchState(state)}`;
  const results = createSearchResults(page, facets.describe);
  const run = createLatestRunner(answer);
  const count = createLatestRunner(countFacets);
  let wanted: Request | undefined;
  /** Page ids that answer the query before facets narrow them; none while nothing is asked. */
  let found: readonly string[] | undefined;

  function show(state: SearchState, memory: PageMemory): void {
    wanted = isAsking(state) ? { state, memory } : undefined;
    if (wanted) {
      results.setLoading();
      run(wanted);
    } else showIdle(state);
  }

  /** An answer that nobody waits for any more is not shown. */
  async function answer(request: Request): Promise<void> {
    const { state, memory } = request;
    try {
      const engine = await loadSearchEngine(base, state.q);
      const answer = await answerState(state, engine);
      const nothing =
        answer.hits.length > 0 ? undefined : await toNothingFound(state, answer, engine);
      if (request !== wanted) return;
      const shown = { query: state.q, atLeast: memory.shown ?? 0, answer, nothing };
      await results.showAnswer({ ...shown, toUrl: (q) => toUrl({ ...state, q }) });
      found = answer.found;
      count();
      if (memory.scroll !== undefined) scrollTo({ top: memory.scroll, behavior: 'instant' });
    } catch {
      showFailure(request);
    }
  }

  /** Runs beside the search, so that counting never delays the next answer. Closed facets are not counted. */
  async function countFacets(): Promise<void> {
    if (found === undefined || !page.querySelector('[data-facets][open]')) return;
    const { catalogue } = await loadSearchEngine(base);
    await facets.count(catalogue, found).catch(() => undefined);
  }

  async function toNothingFound(
    state: SearchState,
    { found }: StateAnswer,
    { lexicon }: SearchEngine,
  ): Promise<HTMLElement> {
    const nearWords = await findNearWords(state.q, lexicon);
    const url = toUrl({ ...parseSearchState(''), q: state.q, sort: state.sort });
    return createNothingFound({
      query: state.q,
      nearWords,
      topics: chooseTopics([state.q, ...nearWords], facets.topics()),
      base,
      toUrl: (q) => toUrl({ ...state, q }),
      ...(found.length > 0 ? { unfiltered: { url, papers: found.length } } : {}),
    });
  }

  function showIdle(state: SearchState): void {
    found = undefined;
    facets.showTotals();
    results.showOther('idle', '', [
      ...createRecentSearches((q) => toUrl({ ...state, q })),
      createElement(
        'div',
        { class: 'search-nothing' },
        // One line: more text would be the largest on the page, and come last.
        createTopicsLine('Or browse ', [], base),
      ),
    ]);
  }

  function showFailure({ state, memory }: Request): void {
    found = undefined;
    const failure = createSearchFailure(() => show(state, memory), `${base}papers/`);
    results.showOther('error', 'The search could not be loaded.', [failure]);
  }

  return {
    show,
    showMore: results.showMore,
    count: () => count(),
    place: () => found && { shown: results.shown(), scroll: scrollY },
  };
}
