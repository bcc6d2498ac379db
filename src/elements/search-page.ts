import { answerState } from './search/answer-state.ts';
import { findNearWords } from './search/near-words.ts';
import { type PageMemory, readPageMemory } from './search/page-memory.ts';
import { rememberSearch } from './search/recent-searches.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { loadSearchEngine } from './search/search-engine.ts';
import {
  formatSearchState,
  isAsking,
  parseSearchState,
  type SearchState,
} from './search/search-state.ts';
import { createFacetPanel, type FacetPanel } from './search-facets.ts';
import { createRecentSearches, createSearchFailure } from './search-notes.ts';
import { createSearchResults, type SearchResults } from './search-results.ts';

/** Where the facets stand beside the results, and are open; the same width as in the styles. */
const WIDE = '(width >= 60rem)';

/** Milliseconds without scrolling after which the place is remembered. */
const SCROLL_REST = 150;

/**
 * `<search-page data-base="/">`: the search page. Its address always says what is shown: it is replaced while typing,
 * and a new one is added for a search sent, a facet or an order chosen. Going back restores the results, how many
 * were shown and the place on the page.
 */
class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;
  #facets: FacetPanel | undefined;
  #results: SearchResults | undefined;
  /** Page ids that answer the query before facets narrow them; none while nothing is asked. */
  #found: readonly string[] | undefined;
  readonly #run = createLatestRunner((memory: PageMemory) => this.#answer(memory));
  readonly #count = createLatestRunner(() => this.#countFacets());

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#facets = createFacetPanel(this);
    this.#results = createSearchResults(this, this.#facets.describe);
    this.#listenToControls(signal);
    this.#listenToHistory(signal);
    this.#find('[data-live]')?.removeAttribute('hidden');
    this.#find('[data-facets]')?.toggleAttribute('open', matchMedia(WIDE).matches);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #listenToControls(signal: AbortSignal): void {
    const listen = (selector: string, type: string, listener: (event: Event) => void) =>
      this.#find(selector)?.addEventListener(type, listener, {
        signal,
        capture: type === 'toggle',
      });
    this.#input?.addEventListener('input', () => this.#followTyping(), { signal });
    this.#input?.form?.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    listen('[data-facet-values]', 'change', () => this.#commit());
    listen('[data-facets]', 'toggle', () => this.#count());
    listen('[data-sort]', 'change', () => this.#commit());
    listen('[data-more]', 'click', () => void this.#showMore());
    listen('[data-results]', 'click', (event) => this.#onResultClick(event));
  }

  #listenToHistory(signal: AbortSignal): void {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => this.#restore(), { signal });
    addEventListener('pagehide', () => this.#rememberPlace(), { signal });
    let rest: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      clearTimeout(rest);
      rest = setTimeout(() => this.#rememberPlace(), SCROLL_REST);
    };
    addEventListener('scroll', onScroll, { signal, passive: true });
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  get #sort(): HTMLSelectElement | null {
    return this.querySelector('[data-sort]');
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }

  /** The state that the controls show. */
  get #state(): SearchState {
    const { facets, sort } = parseSearchState(`?sort=${this.#sort?.value ?? ''}`);
    return { q: this.#input?.value ?? '', facets: this.#facets?.chosen() ?? facets, sort };
  }

  #toUrl(state: SearchState): string {
    return `${this.#base}search/${formatSearchState(state)}`;
  }

  /** Shows the state of the address, as after loading the page or going back to it. */
  #restore(): void {
    const state = parseSearchState(location.search);
    if (this.#input) this.#input.value = state.q;
    if (this.#sort) this.#sort.value = state.sort;
    this.#facets?.choose(state.facets);
    this.#start(readPageMemory(history.state));
  }

  #followTyping(): void {
    history.replaceState({}, '', this.#toUrl(this.#state));
    this.#start({});
  }

  #commit(): void {
    const url = this.#toUrl(this.#state);
    if (url !== location.pathname + location.search) history.pushState({}, '', url);
    this.#start({});
  }

  /** A search that was sent has an entry of its own, so that typing on does not replace it. */
  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    rememberSearch(() => localStorage, this.#state.q);
    history.pushState({}, '', this.#toUrl(this.#state));
    this.#start({});
  }

  #rememberPlace(): void {
    if (this.#found === undefined) return;
    const memory: PageMemory = { shown: this.#results?.shown() ?? 0, scroll: scrollY };
    history.replaceState(memory, '');
  }

  #start(memory: PageMemory): void {
    if (isAsking(this.#state)) {
      this.#results?.setLoading();
      this.#run(memory);
    } else {
      this.#showIdle();
    }
  }

  async #answer(memory: PageMemory): Promise<void> {
    const state = this.#state;
    try {
      const engine = await loadSearchEngine(this.#base);
      const answer = await answerState(state, engine);
      const nearWords = answer.hits.length > 0 ? [] : await findNearWords(state.q, engine.lexicon);
      if (this.#toUrl(state) !== this.#toUrl(this.#state)) return;
      const toUrl = (q: string) => this.#toUrl({ ...state, q });
      const atLeast = memory.shown ?? 0;
      await this.#results?.showAnswer({ query: state.q, answer, atLeast, nearWords, toUrl });
      this.#found = answer.found;
      this.#count();
      if (memory.scroll !== undefined) scrollTo({ top: memory.scroll, behavior: 'instant' });
    } catch {
      this.#showFailure();
    }
  }

  /** Runs beside the search, so that counting never delays the next answer. Closed facets are not counted. */
  async #countFacets(): Promise<void> {
    const found = this.#found;
    if (found === undefined || !this.querySelector('[data-facets][open]')) return;
    const { catalogue } = await loadSearchEngine(this.#base);
    await this.#facets?.count(catalogue, found).catch(() => undefined);
  }

  #showIdle(): void {
    this.#found = undefined;
    this.#facets?.showTotals();
    const recent = createRecentSearches((q) => this.#toUrl({ ...this.#state, q }));
    this.#results?.showOther('idle', '', recent);
  }

  #showFailure(): void {
    this.#found = undefined;
    const failure = createSearchFailure(() => this.#start({}), `${this.#base}papers/`);
    this.#results?.showOther('error', 'The search could not be loaded.', [failure]);
  }

  async #showMore(): Promise<void> {
    await this.#results?.showMore();
    this.#rememberPlace();
  }

  /** A word to search instead is searched here; an opened result makes the search a recent one. */
  #onResultClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('[data-result]')) rememberSearch(() => localStorage, this.#state.q);
    const query = target?.closest<HTMLElement>('[data-query]')?.dataset['query'];
    const opensElsewhere =
      event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
    if (query === undefined || !this.#input || opensElsewhere) return;
    event.preventDefault();
    this.#input.value = query;
    this.#commit();
  }
}

customElements.define('search-page', SearchPage);
