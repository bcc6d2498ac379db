import { runSearchPage } from './run-search-page.ts';

/**
 * `<search-page data-base="/">`: the search page. Its address always says what is shown: it is replaced while typing,
 * and a new one is added for a search sent, a facet or an order chosen. Going back restores the results, how many
 * were shown and the place on the page.
 */
class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    runSearchPage(this, this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('search-page', SearchPage);
