import { readTrail } from './lists/read-trail.ts';
import { rememberSeenPaper } from './lists/seen-papers.ts';

/**
 * `<paper-trail data-slug="…">` around the links to the neighbours of a paper in its listing. When the reader came from
 * another list, they lead through that list instead. It also remembers that the paper was opened.
 */
class PaperTrail extends HTMLElement {
  connectedCallback(): void {
    const slug = this.dataset['slug'] ?? '';
    rememberSeenPaper(() => localStorage, slug);
    if (readTrail(() => sessionStorage, slug)) void this.#follow(slug);
  }

  /** When the rest cannot be loaded, the links of the page stay. */
  async #follow(slug: string): Promise<void> {
    try {
      const { createTrailLinks } = await import('./trail-links.ts');
      this.replaceChildren(await createTrailLinks(slug));
    } catch {
      // The links to the neighbours in the listing are still there.
    }
  }
}

customElements.define('paper-trail', PaperTrail);
