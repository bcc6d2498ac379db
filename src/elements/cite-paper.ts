/**
 * `<cite-paper data-citation="{…}">` around a reference in BibTeX, within `<details>`: offers the other formats and
 * copying. All of it is loaded when the reader opens the details; without script the reference can be selected.
 */
class CitePaper extends HTMLElement {
  /** Listens once, to an element around itself: there is nothing to unwire. */
  connectedCallback(): void {
    const equip = () => void import('./cite-tools.ts').then((tools) => tools.addCiteTools(this));
    this.closest('details')?.addEventListener('toggle', equip, { once: true });
  }
}

customElements.define('cite-paper', CitePaper);
