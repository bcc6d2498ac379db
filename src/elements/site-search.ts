import { collectTyping } from './collect-typing.ts';
import { isTyping } from './is-typing.ts';
import { sayOffline } from './say-offline.ts';
import { isSearchShortcut } from './search/search-shortcut.ts';
import { areSingleKeysOn } from './single-keys.ts';

/**
 * `<site-search data-base="/">` around the link to the search page: opens the search box over the page on a click,
 * `/`, Ctrl K or ⌘ K. All that a search needs is loaded on first use; until then this is all the script there is.
 * Without script, or when loading fails, the link leads to the search page.
 */
class SiteSearch extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('a')?.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    const hint = this.querySelector('kbd');
    if (hint) hint.hidden = !areSingleKeysOn(() => localStorage);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #onClick(event: MouseEvent): void {
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    void this.#open();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const singleKeys = areSingleKeysOn(() => localStorage);
    if (!isSearchShortcut(event, isTyping(event), singleKeys)) return;
    event.preventDefault();
    void this.#open();
  }

  /** On the search page its own box takes the focus instead. */
  async #open(): Promise<void> {
    const box = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    if (box) box.select();
    else await this.#openDialog();
  }

  async #openDialog(): Promise<void> {
    const stopCollecting = collectTyping();
    try {
      const { openSearchDialog } = await import('./search-dialog.ts');
      openSearchDialog(this.dataset['base'] ?? '/', stopCollecting());
    } catch {
      stopCollecting();
      // Without a network the page that the reader has is better than none.
      if (navigator.onLine) location.assign(this.querySelector('a')?.href ?? '');
      else sayOffline('Search');
    }
  }
}

customElements.define('site-search', SiteSearch);
