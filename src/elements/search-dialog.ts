import { createElement } from './create-element.ts';
import { answerState, type StateAnswer } from './search/answer-state.ts';
import { formatAnswerCount } from './search/messages.ts';
import { findNearWords } from './search/near-words.ts';
import { rememberSearch } from './search/recent-searches.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { loadSearchEngine } from './search/search-engine.ts';
import { formatSearchState, parseSearchState } from './search/search-state.ts';
import { createSearchDialogParts, type SearchDialogParts } from './search-dialog-parts.ts';
import {
  createNothingFound,
  createRecentSearches,
  createSearchFailure,
  createSearchNotes,
} from './search-notes.ts';
import { createSearchResult } from './search-result.ts';

/** Results shown over the page; the search page has them all. */
const MOST_RESULTS = 10;

/**
 * `<search-dialog data-base="/">`: the search box over the page. Results come while typing; the arrow keys walk
 * through them, Enter opens one, Ctrl or ⌘ Enter in a new tab, Enter in the box leads to the search page, Esc closes.
 *
 * Built on a native `<dialog>`, which keeps the focus inside and gives it back. Pagefind's own Component UI is not
 * used: it would add 48 kB, and knows nothing of the merged and corrected answers this site gives.
 */
class SearchDialog extends HTMLElement {
  #listening: AbortController | undefined;
  #parts: SearchDialogParts | undefined;
  readonly #run = createLatestRunner((query: string) => this.#answer(query));

  connectedCallback(): void {
    const parts = createSearchDialogParts(this.#base);
    this.#parts = parts;
    this.replaceChildren(parts.dialog);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    parts.input.addEventListener('input', () => this.#onInput(), { signal });
    parts.dialog.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    parts.dialog.addEventListener('click', (event) => this.#onClick(event), { signal });
    parts.form.addEventListener('submit', () => this.#remember(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  open(): void {
    if (!this.#parts || this.#parts.dialog.open) return;
    this.#parts.dialog.showModal();
    this.#parts.input.select();
    if (this.#parts.input.value === '') this.#showIdle();
    loadSearchEngine(this.#base).catch(() => undefined);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #toUrl(query: string): string {
    return `${this.#base}search/${formatSearchState({ ...parseSearchState(''), q: query })}`;
  }

  #remember(): void {
    rememberSearch(() => localStorage, this.#parts?.input.value ?? '');
  }

  #onInput(): void {
    const query = this.#parts?.input.value ?? '';
    if (query.trim() === '') {
      this.#showIdle();
    } else {
      this.#setState('loading');
      this.#run(query);
    }
  }

  /** Shows recent searches while nothing is asked. */
  #showIdle(): void {
    this.#show(
      'idle',
      '',
      createRecentSearches((query) => this.#toUrl(query)),
    );
  }

  async #answer(query: string): Promise<void> {
    try {
      const engine = await loadSearchEngine(this.#base);
      const answer = await answerState({ ...parseSearchState(''), q: query }, engine);
      const content = await this.#toContent(query, answer);
      if (query !== this.#parts?.input.value) return;
      this.#show(
        'done',
        formatAnswerCount({ query, papers: answer.hits.length, complete: answer.complete }),
        content,
      );
    } catch {
      const failure = createSearchFailure(() => this.#onInput(), `${this.#base}papers/`);
      this.#show('error', 'The search could not be loaded.', [failure]);
    }
  }

  async #toContent(query: string, { hits, notes }: StateAnswer): Promise<HTMLElement[]> {
    const toUrl = (other: string) => this.#toUrl(other);
    if (hits.length === 0) {
      const { lexicon } = await loadSearchEngine(this.#base);
      return [createNothingFound(query, await findNearWords(query, lexicon), toUrl)];
    }
    const results = await Promise.all(
      hits.slice(0, MOST_RESULTS).map((hit) => createSearchResult(hit)),
    );
    const all = createElement(
      'a',
      { class: 'search-all', href: toUrl(query) },
      'All results, with filters',
    );
    return [
      ...(notes ? createSearchNotes(notes, toUrl) : []),
      createElement('ol', { class: 'cards search-list' }, ...results),
      createElement('p', { class: 'search-more' }, all),
    ];
  }

  #show(state: string, status: string, content: readonly HTMLElement[]): void {
    if (!this.#parts) return;
    this.#parts.results.replaceChildren(...content);
    this.#parts.status.textContent = status;
    this.#setState(state);
  }

  #setState(state: string): void {
    if (this.#parts) this.#parts.results.dataset['state'] = state;
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target === this.#parts?.dialog || target?.closest('[data-close]'))
      this.#parts?.dialog.close();
    if (target?.closest('[data-result]')) this.#remember();
    const query = target?.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (query === undefined || !this.#parts || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    this.#parts.input.value = query;
    this.#parts.input.focus();
    this.#onInput();
  }

  /** Moves the focus through box and links; a letter typed on a link goes on in the box. */
  #onKey(event: KeyboardEvent): void {
    if (!this.#parts || event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops: (Element | null)[] = [
      this.#parts.input,
      ...this.#parts.results.querySelectorAll('a'),
    ];
    const at = stops.indexOf(document.activeElement);
    if (step !== 0 && at >= 0) {
      event.preventDefault();
      const next = stops[Math.max(0, Math.min(stops.length - 1, at + step))];
      if (next instanceof HTMLElement) next.focus();
    } else if (
      at > 0 &&
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey
    ) {
      this.#parts.input.focus();
    } else if (at === 0 && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      window.open(this.#toUrl(this.#parts.input.value), '_blank', 'noopener');
    }
  }
}

customElements.define('search-dialog', SearchDialog);

/** Opens the search box of this page, which is made on first use. */
export function openSearchDialog(base: string): void {
  let dialog = document.querySelector<SearchDialog>('search-dialog');
  if (!dialog) {
    dialog = new SearchDialog();
    dialog.dataset['base'] = base;
    document.body.append(dialog);
  }
  dialog.open();
}
