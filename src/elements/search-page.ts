import { createElement } from './create-element.ts';
import { answerState, type Hit, type StateAnswer } from './search/answer-state.ts';
import { formatAnswerCount } from './search/messages.ts';
import { findNearWords } from './search/near-words.ts';
import { type PageMemory, readPageMemory } from './search/page-memory.ts';
import { readRecentSearches, rememberSearch } from './search/recent-searches.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { loadSearchEngine } from './search/search-engine.ts';
import {
  formatSearchState,
  isAsking,
  parseSearchState,
  type SearchState,
} from './search/search-state.ts';
import { createFacetPanel, type FacetPanel } from './search-facets.ts';
import { createNothingFound, createSearchFailure, createSearchNotes } from './search-notes.ts';
import { createSearchResult } from './search-result.ts';

/** Results shown at first: each is a file to load. */
const FIRST_RESULTS = 10;

/** Results added by each "show more". */
const MORE_RESULTS = 20;

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
  #hits: readonly Hit[] = [];
  #shown = 0;
  readonly #run = createLatestRunner((memory: PageMemory) => this.#answer(memory));
  readonly #count = createLatestRunner((found: readonly string[]) => this.#countFacets(found));

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#facets = createFacetPanel(this);
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
    this.#input?.addEventListener('input', () => this.#followTyping(), { signal });
    this.#input?.form?.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#find('[data-facet-form]')?.addEventListener('change', () => this.#commit(), { signal });
    this.#sort?.addEventListener('change', () => this.#commit(), { signal });
    this.#find('[data-more]')?.addEventListener('click', () => void this.#showMore(), { signal });
    this.#results?.addEventListener('click', (event) => this.#onResultClick(event), { signal });
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

  get #results(): HTMLElement | null {
    return this.#find('[data-results]');
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }

  /** The state that the controls show. */
  get #state(): SearchState {
    const typed = parseSearchState(`?sort=${this.#sort?.value ?? ''}`);
    return {
      ...typed,
      q: this.#input?.value ?? '',
      facets: this.#facets?.chosen() ?? typed.facets,
    };
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

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    rememberSearch(() => localStorage, this.#state.q);
    history.pushState({}, '', this.#toUrl(this.#state));
    this.#start({});
  }

  #rememberPlace(): void {
    const memory: PageMemory = { shown: this.#shown, scroll: scrollY };
    history.replaceState(memory, '');
  }

  #toUrl(state: SearchState): string {
    return `${this.#base}search/${formatSearchState(state)}`;
  }

  #start(memory: PageMemory): void {
    if (isAsking(this.#state)) {
      this.#setState('loading');
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
      if (this.#toUrl(state) !== this.#toUrl(this.#state)) return;
      await this.#showAnswer(state, answer, memory);
      this.#count(answer.found);
    } catch {
      this.#showFailure();
    }
  }

  /** Runs beside the search, so that counting never delays the next answer. */
  async #countFacets(found: readonly string[]): Promise<void> {
    const { catalogue } = await loadSearchEngine(this.#base);
    await this.#facets?.count(catalogue, found).catch(() => undefined);
  }

  async #showAnswer(state: SearchState, answer: StateAnswer, memory: PageMemory): Promise<void> {
    this.#hits = answer.hits;
    this.#shown = Math.min(Math.max(memory.shown ?? 0, FIRST_RESULTS), answer.hits.length);
    const items = await this.#createResults(0, this.#shown);
    const toUrl = (q: string) => this.#toUrl({ ...state, q });
    const { lexicon } = await loadSearchEngine(this.#base);
    const content =
      answer.hits.length > 0
        ? [createElement('ol', { class: 'cards search-list' }, ...items)]
        : [createNothingFound(state.q, await findNearWords(state.q, lexicon), toUrl)];
    this.#results?.replaceChildren(
      ...(answer.notes ? createSearchNotes(answer.notes, toUrl) : []),
      ...content,
    );
    const count = { query: state.q, papers: answer.hits.length, complete: answer.complete };
    this.#finish('done', formatAnswerCount(count));
    if (memory.scroll !== undefined) scrollTo({ top: memory.scroll, behavior: 'instant' });
  }

  #showIdle(): void {
    const toUrl = (q: string) => this.#toUrl({ ...this.#state, q });
    const recent = readRecentSearches(() => localStorage).map((query) =>
      createElement(
        'li',
        {},
        createElement('a', { href: toUrl(query), 'data-query': query }, query),
      ),
    );
    this.#hits = [];
    this.#shown = 0;
    this.#facets?.showTotals();
    const heading = createElement('p', { class: 'search-note' }, 'Recent searches');
    const list = createElement('ul', { class: 'search-recent' }, ...recent);
    this.#results?.replaceChildren(...(recent.length > 0 ? [heading, list] : []));
    this.#finish('idle', '');
  }

  #showFailure(): void {
    this.#hits = [];
    this.#shown = 0;
    this.#results?.replaceChildren(
      createSearchFailure(() => this.#start({}), `${this.#base}papers/`),
    );
    this.#finish('error', 'The search could not be loaded.');
  }

  async #showMore(): Promise<void> {
    const end = Math.min(this.#shown + MORE_RESULTS, this.#hits.length);
    const items = await this.#createResults(this.#shown, end);
    this.#results?.querySelector('ol')?.append(...items);
    items[0]?.querySelector('a')?.focus();
    this.#shown = end;
    this.#finish('done', this.#find('[data-search-status]')?.textContent ?? '');
    this.#rememberPlace();
  }

  #createResults(start: number, end: number): Promise<HTMLLIElement[]> {
    const describe = this.#facets?.describe;
    return Promise.all(
      this.#hits.slice(start, end).map((hit) => createSearchResult(hit, describe)),
    );
  }

  #finish(state: string, status: string): void {
    const more = this.#find('[data-more]');
    if (more) more.hidden = this.#shown >= this.#hits.length;
    const spoken = this.#find('[data-search-status]');
    if (spoken) spoken.textContent = status;
    this.#setState(state);
  }

  #setState(state: string): void {
    if (this.#results) this.#results.dataset['state'] = state;
  }

  /** A word to search instead is searched here; an opened result makes the search a recent one. */
  #onResultClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('[data-result]')) rememberSearch(() => localStorage, this.#state.q);
    const query = target?.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (query === undefined || !this.#input || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    this.#input.value = query;
    this.#commit();
  }
}

customElements.define('search-page', SearchPage);
