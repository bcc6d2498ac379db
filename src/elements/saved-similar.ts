import { createElement } from './create-element.ts';
import { formatPapers } from './format-count.ts';
import { findPart, type SavedDesk } from './saved-desk.ts';
import type { SimilarPaper } from './similar/similar-engine.ts';
import { createSlowSign } from './slow-sign.ts';

/** Papers asked for. */
const MOST_SIMILAR = 12;

/** Wires the button that finds papers like those shown. The engine is loaded when it is first pressed. */
export function wireSimilar(desk: SavedDesk): void {
  const root = findPart(desk.root, '[data-similar]');
  const list = findPart(root, 'ul');
  const status = findPart(root, '[role="status"]');

  const slow = createSlowSign(() => {
    status.textContent = 'Looking …';
  });

  async function find(): Promise<void> {
    status.textContent = '';
    slow.start();
    try {
      const { findSimilar } = await import('./similar/find-similar.ts');
      const slugs = desk.shown().map(({ slug }) => slug);
      const papers = await findSimilar(slugs, MOST_SIMILAR);
      list.replaceChildren(...papers.map((paper) => createSimilar(paper, desk.base)));
      slow.stop();
      status.textContent =
        papers.length === 0 ? 'None was found.' : `${formatPapers(papers.length)}, nearest first.`;
    } catch {
      slow.stop();
      status.textContent = 'They could not be looked for. Are you offline?';
    }
  }

  findPart(root, '[data-find]').addEventListener('click', () => void find(), {
    signal: desk.signal,
  });
}

/** An entry like those of related papers (`RelatedPapers.astro`). */
function createSimilar({ slug, title, because }: SimilarPaper, base: string): HTMLLIElement {
  return createElement(
    'li',
    { 'data-paper': slug },
    createElement('a', { href: `${base}papers/${slug}/`, dir: 'auto' }, title),
    document.createElement('save-star'),
    createElement('p', { class: 'because' }, `In common: ${because.join('\u00a0· ')}`),
  );
}
