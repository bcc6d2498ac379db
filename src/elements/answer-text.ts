import { createElement } from './create-element.ts';
import { readBase } from './read-base.ts';
import { createLatestRunner } from './search/run-latest.ts';
import { findSimilarToText } from './similar/find-similar.ts';
import { formatSimilarCount, toTextProblem } from './similar/messages.ts';
import type { SimilarPaper } from './similar/similar-engine.ts';

/** Papers shown, at most. */
const MOST_PAPERS = 10;

const run = createLatestRunner(answer);

/**
 * Shows the papers that are like the text in the form, nearest first, in place of those before; or why there are none.
 */
export function answerText(element: HTMLElement): void {
  run(element);
}

async function answer(element: HTMLElement): Promise<void> {
  const field = element.querySelector('textarea');
  const results = element.querySelector<HTMLElement>('[data-similar-results]');
  if (!field || !results) return;
  const problem = toTextProblem(field.value);
  if (problem !== undefined) {
    show(element, problem, []);
    field.focus();
    return;
  }
  results.dataset['state'] = 'loading';
  try {
    const papers = await findSimilarToText(field.value, MOST_PAPERS);
    show(element, formatSimilarCount(papers.length), papers);
  } catch {
    show(element, 'The papers could not be compared: you may be offline. Try again.', []);
  }
}

function show(element: HTMLElement, status: string, papers: readonly SimilarPaper[]): void {
  const spoken = element.querySelector('[data-similar-status]');
  const results = element.querySelector<HTMLElement>('[data-similar-results]');
  if (!spoken || !results) return;
  const cards = papers.map((paper) => createSimilarCard(paper, readBase()));
  const heading = createElement('h2', { class: 'visually-hidden' }, 'Papers like the text');
  const list = createElement('ol', { class: 'cards search-list' }, ...cards);
  results.replaceChildren(...(cards.length > 0 ? [heading, list] : []));
  results.dataset['state'] = 'done';
  spoken.textContent = status;
}

function createSimilarCard({ slug, title, because }: SimilarPaper, base: string): HTMLLIElement {
  const link = createElement('a', { href: `${base}papers/${slug}/`, dir: 'auto' }, title);
  return createElement(
    'li',
    { class: 'card', 'data-similar': slug },
    createElement('h3', { class: 'card-title' }, link),
    document.createElement('save-star'),
    createElement('p', { class: 'because' }, `Both: ${because.join('\u00a0· ')}`),
  );
}
