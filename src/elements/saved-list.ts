import { openSavedList } from './open-saved-list.ts';

/** `<saved-list data-base="/">`: the reading list with all that can be done with it. */
class SavedList extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    void openSavedList(this, this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('saved-list', SavedList);
