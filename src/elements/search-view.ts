import { createElement } from './create-element.ts';
import { createNothingFound, createTopicsLine } from './nothing-found.ts';
import { openSearchDesk } from './search/open-search-desk.ts';
import type { PageMemory } from './search/page-memory.ts';
import { createLatestRunner } from './search/run-latest.ts';
import type { Question, StateAnswer } from './search/search-desk.ts';
import {
  FIRST_RESULTS,
  formatSearchState,
  isAsking,
  parseSearchState,
  type SearchState,
} from './search/search-state.ts';
import type { FacetPanel } from './search-facets.ts';
import { createRecentSearches, createSearchFailure } from './search-notes.ts';
import { createSearchResults } from './search-results.ts';
import { chooseTopics } from './topics-to-try.ts';
import { createWidening } from './widening.ts';

/** Milliseconds after an answer in which a reader who types on sends the next query: it must not wait for counts. */
const COUNT_AFTER = 120;

/** What the search page shows of a state: results, counts beside facets, or what to do where there are none. */
export interface SearchView {
  /**
   * @param memory how much was shown, and where, when the reader left
   * @param isTyping the reader may be about to type on
   */
  show(state: SearchState, memory: PageMemory, isTyping?: boolean): void;
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
  readonly isTyping: boolean;
}

export function createSearchView(page: HTMLElement, facets: FacetPanel): SearchView {
  const base = page.dataset['base'] ?? '/';
  const desk = openSearchDesk(base);
  const toUrl = (state: SearchState) => `${base}search/${formatSearchState(state)}`;
  const results = createSearchResults(page, facets.describe);
  const run = createLatestRunner(answer);
  const count = createLatestRunner(countFacets);
  const widening = createWidening();
  let counting: ReturnType<typeof setTimeout> | undefined;
  let wanted: Request | undefined;
  /** What was answered last; undefined while nothing is asked. */
  let answered: Question | undefined;

  function show(state: SearchState, memory: PageMemory, isTyping = false): void {
    clearTimeout(counting);
    widening.cancel();
    wanted = isAsking(state) ? { state, memory, isTyping } : undefined;
    if (wanted) {
      results.setLoading();
      run(wanted);
    } else showIdle(state);
  }

  /** An answer that nobody waits for any more is not shown, nor that there is none. */
  async function answer(request: Request): Promise<void> {
    const { state, memory, isTyping } = request;
    const first = Math.max(memory.shown ?? 0, FIRST_RESULTS);
    try {
      const question = { state, scope: 'words' } as const;
      const answer = await desk.answer(question, 0, first);
      if (request !== wanted) return;
      showAnswer(request, question, answer);
      if (answer.isPartial) widening.plan(isTyping, () => widen(request, first));
    } catch {
      if (request === wanted) showFailure(request);
    }
  }

  /** Results that the reader has gone into stay as they are. */
  async function widen(request: Request, first: number): Promise<void> {
    const question = { state: request.state, scope: 'kindred' } as const;
    const answer = await desk.answer(question, 0, first);
    if (answer.isWide && request === wanted && !results.hasFocus())
      showAnswer(request, question, answer);
  }

  function showAnswer({ state, memory }: Request, question: Question, answer: StateAnswer): void {
    results.showAnswer({
      answer,
      load: async (from, to) => (await desk.answer(question, from, to)).results,
      nothing: answer.papers > 0 ? undefined : toNothingFound(state, answer),
      toUrl: (q) => toUrl({ ...state, q }),
    });
    answered = question;
    clearTimeout(counting);
    counting = setTimeout(count, COUNT_AFTER);
    if (memory.scroll !== undefined) scrollTo({ top: memory.scroll, behavior: 'instant' });
  }

  /** Closed facets are not counted. */
  async function countFacets(): Promise<void> {
    if (answered === undefined || !page.querySelector('[data-facets][open]')) return;
    await facets.count(answered).catch(() => undefined);
  }

  function toNothingFound(state: SearchState, { leftOut, nearWords }: StateAnswer): HTMLElement {
    const url = toUrl({ ...parseSearchState(''), q: state.q, sort: state.sort });
    return createNothingFound({
      query: state.q,
      nearWords,
      topics: chooseTopics([state.q, ...nearWords], facets.topics()),
      base,
      toUrl: (q) => toUrl({ ...state, q }),
      ...(leftOut > 0 ? { unfiltered: { url, papers: leftOut } } : {}),
    });
  }

  function showIdle(state: SearchState): void {
    answered = undefined;
    facets.showTotals();
    results.showOther('idle', '', [
      ...createRecentSearches((q) => toUrl({ ...state, q })),
      createElement(
        'div',
        { class: 'search-nothing' },
        // One line: more text would be the largest on the page, and come last.
        createTopicsLine('Browse ', [], base),
      ),
    ]);
  }

  function showFailure({ state, memory }: Request): void {
    answered = undefined;
    const retry = () => {
      // The button goes with what it stands in.
      page.querySelector<HTMLElement>('input[type="search"]')?.focus();
      show(state, memory);
    };
    const failure = createSearchFailure(retry, `${base}papers/`);
    results.showOther('error', 'The search could not be loaded.', [failure]);
  }

  return {
    show,
    showMore: results.showMore,
    count: () => count(),
    place: () => answered && { shown: results.shown(), scroll: scrollY },
  };
}
