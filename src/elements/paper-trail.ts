import { findTrail } from './lists/read-trail.ts';
import { rememberSeenPaper } from './lists/seen-papers.ts';
import type { Trail } from './lists/trail.ts';

/**
 * `<paper-trail data-slug="…">` around the links to the neighbours of a paper in its listing. When the reader came from
 * another list, they lead through that list instead. It also remembers that the paper was opened.
 */
class PaperTrail extends HTMLElement {
  connectedCallback(): void {
    const slug = this.dataset['slug'] ?? '';
    rememberSeenPaper(() => localStorage, slug);
    const stores = { tab: () => sessionStorage, browser: () => localStorage };
    const trail = findTrail(stores, slug, document.referrer);
    if (trail) void this.#follow(trail, slug);
  }

  /** When the rest cannot be loaded, the links of the page stay. */
  async #follow(trail: Trail, slug: string): Promise<void> {
    try {
      const { createTrailLinks } = await import('./trail-links.ts');
      this.replaceChildren(await createTrailLinks(trail, slug));
    } catch {
      // The links to the neighbours in the listing are still there.
    }
  }
}

customElements.define('paper-trail', PaperTrail);
