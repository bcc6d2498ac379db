import { rememberSeenPaper } from './lists/seen-papers.ts';
import { isTrailOf, type Trail } from './lists/trail.ts';
import { takeTrail } from './lists/trail-handover.ts';

/**
 * `<paper-trail data-slug="…">` around the links to the neighbours of a paper in its listing. When the reader came from
 * another list, they lead through that list instead. It also remembers that the paper was opened.
 */
class PaperTrail extends HTMLElement {
  connectedCallback(): void {
    const slug = this.dataset['slug'] ?? '';
    rememberSeenPaper(() => localStorage, slug);
    const trail = findTrail(slug);
    if (trail) void this.#follow(trail, slug);
  }

  /** When the rest cannot be loaded, the links of the page stay. */
  async #follow(trail: Trail, slug: string): Promise<void> {
    try {
      const { createTrailLinks } = await import('./trail-links.ts');
      const { above, below } = await createTrailLinks(trail, slug);
      document.querySelector('.paper-steps')?.replaceWith(above);
      this.replaceChildren(below);
    } catch {
      // The links to the neighbours in the listing are still there.
    }
  }
}

/** That of this entry of the history, after Back or a reload; or else what the page before, in any tab, handed over. */
function findTrail(slug: string): Trail | undefined {
  const kept: unknown = history.state?.trail;
  if (isTrailOf(slug, kept)) return kept;
  return (
    takeTrail(() => sessionStorage, slug) ?? takeTrail(() => localStorage, slug, document.referrer)
  );
}

customElements.define('paper-trail', PaperTrail);
