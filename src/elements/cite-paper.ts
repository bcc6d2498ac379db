/**
 * `<cite-paper data-citation="{…}">` around a reference in BibTeX, within `<details>`: offers the other formats and
 * copying. All of it is loaded when the reader opens the details; without script the reference can be selected.
 */
class CitePaper extends HTMLElement {
  /** Listens once, to an element around itself: there is nothing to unwire. */
  connectedCallback(): void {
    this.closest('details')?.addEventListener('toggle', () => void this.#equip(), { once: true });
  }

  /** When the tools cannot be loaded, the reference can still be selected, and opening it again tries again. */
  async #equip(): Promise<void> {
    try {
      const { addCiteTools } = await import('./cite-tools.ts');
      addCiteTools(this);
    } catch {
      this.connectedCallback();
    }
  }
}

customElements.define('cite-paper', CitePaper);
