import { readQueryLink } from './read-query-link.ts';
import { rememberSearch } from './search/recent-searches.ts';
import { createLatestRunner } from './search/run-latest.ts';
import type { SearchScope } from './search/search-papers.ts';
import { formatSearchState, parseSearchState } from './search/search-state.ts';
import { startSearchThread } from './search/search-thread.ts';
import { answerInDialog, type DialogAnswer } from './search-dialog-answer.ts';
import { followDialogKey } from './search-dialog-keys.ts';
import { createSearchDialogParts, type SearchDialogParts } from './search-dialog-parts.ts';
import { createRecentSearches, createSearchFailure } from './search-notes.ts';
import { createSlowSign } from './slow-sign.ts';
import { createWidening } from './widening.ts';

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
  readonly #slow = createSlowSign(() => {
    this.#say('Searching…');
    if (this.#parts) this.#parts.results.dataset['slow'] = '';
  });
  readonly #widening = createWidening();
  readonly #run = createLatestRunner((query: string) => this.#answer(query));

  connectedCallback(): void {
    const parts = createSearchDialogParts(this.#base);
    this.#parts = parts;
    this.replaceChildren(parts.dialog);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const onKey = (event: KeyboardEvent) => followDialogKey(event, parts, this.#toUrl);
    parts.input.addEventListener('input', () => this.#onInput(), { signal });
    parts.dialog.addEventListener('keydown', onKey, { signal });
    parts.dialog.addEventListener('click', (event) => this.#onClick(event, parts), { signal });
    parts.form.addEventListener('submit', () => this.#remember(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** @param typed what the reader has typed meanwhile, in place of the query before */
  open(typed: string): void {
    if (!this.#parts || this.#parts.dialog.open) return;
    const { dialog, input } = this.#parts;
    dialog.showModal();
    input.select();
    if (typed !== '') input.value = typed;
    if (typed !== '' || input.value === '') this.#onInput();
    startSearchThread(this.#base);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  readonly #toUrl = (query: string): string =>
    `${this.#base}search/${formatSearchState({ ...parseSearchState(''), q: query })}`;

  #remember(): void {
    rememberSearch(() => localStorage, this.#parts?.input.value ?? '');
  }

  #onInput(): void {
    this.#widening.cancel();
    const query = this.#parts?.input.value ?? '';
    if (query.trim() === '') {
      this.#showIdle();
    } else {
      this.#setState('loading');
      this.#slow.start();
      this.#run(query);
    }
  }

  /** Shows recent searches while nothing is asked. */
  #showIdle(): void {
    this.#show('idle', '', createRecentSearches(this.#toUrl));
  }

  /** An answer that nobody waits for any more is not shown, nor that there is none. */
  async #answer(query: string): Promise<void> {
    const isAwaited = () => query === this.#parts?.input.value;
    try {
      const { status, content, isPartial } = await this.#ask(query, 'words');
      if (!isAwaited()) return;
      this.#show('done', status, content);
      if (isPartial) this.#widening.plan(true, () => this.#widen(query));
    } catch {
      if (!isAwaited()) return;
      const failure = createSearchFailure(() => this.#retry(), `${this.#base}papers/`);
      this.#show('error', 'The search could not be loaded.', [failure]);
    }
  }

  /** The button that asks for it goes with what it stands in. */
  #retry(): void {
    this.#parts?.input.focus();
    this.#onInput();
  }

  /** Results that the reader has gone into stay as they are. */
  async #widen(query: string): Promise<void> {
    const { status, content, isWide } = await this.#ask(query, 'kindred');
    const isFree = document.activeElement === this.#parts?.input;
    if (isWide && isFree && query === this.#parts?.input.value) this.#show('done', status, content);
  }

  #ask(query: string, scope: SearchScope): Promise<DialogAnswer> {
    return answerInDialog(query, scope, this.#base, this.#toUrl);
  }

  #show(state: string, status: string, content: readonly HTMLElement[]): void {
    if (!this.#parts) return;
    this.#slow.stop();
    this.#parts.results.replaceChildren(...content);
    delete this.#parts.results.dataset['slow'];
    this.#say(status);
    this.#setState(state);
  }

  #say(status: string): void {
    if (this.#parts) this.#parts.status.textContent = status;
  }

  #setState(state: string): void {
    if (this.#parts) this.#parts.results.dataset['state'] = state;
  }

  #onClick(event: MouseEvent, { dialog, input }: SearchDialogParts): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target === dialog || target?.closest('[data-close]')) dialog.close();
    if (target?.closest('[data-result]')) this.#remember();
    const query = readQueryLink(event);
    if (query === undefined) return;
    event.preventDefault();
    input.value = query;
    input.focus();
    this.#onInput();
  }
}

customElements.define('search-dialog', SearchDialog);

/** Opens the search box of this page, which is made on first use, with what was typed while it was not there yet. */
export function openSearchDialog(base: string, typed: string): void {
  let dialog = document.querySelector<SearchDialog>('search-dialog');
  if (!dialog) {
    dialog = new SearchDialog();
    dialog.dataset['base'] = base;
    document.body.append(dialog);
  }
  dialog.open(typed);
}
