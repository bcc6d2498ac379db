import { createElement } from './create-element.ts';
import type { ExcerptPiece } from './search/excerpt.ts';
import type { SearchResult } from './search/search-desk.ts';

/** A fact of a result, with an address where it has a page. */
export interface ResultFact {
  readonly name: string;
  readonly url?: string | undefined;
  /** As on the cards of lists. */
  readonly kind?: 'times' | 'mark' | undefined;
}

/** Names the facts of a result from the values of its filters. */
export type DescribeFacts = (filters: SearchResult['filters']) => readonly ResultFact[];

/** The entry of a paper in a list of results. */
export function createSearchResult(
  { url, title, excerpt, filters }: SearchResult,
  describeFacts?: DescribeFacts,
): HTMLLIElement {
  const facts = describeFacts?.(filters) ?? [];
  const link = createElement('a', { href: url, dir: 'auto' }, ...title.map(toNode));
  return createElement(
    'li',
    { class: 'card', 'data-result': toSlug(url) },
    createElement('h3', { class: 'card-title' }, link),
    document.createElement('save-star'),
    createElement('p', { class: 'search-excerpt', dir: 'auto' }, ...excerpt.map(toNode)),
    ...(facts.length > 0 ? [createElement('ul', { class: 'facts' }, ...facts.map(toFact))] : []),
  );
}

function toNode({ text, isMatch }: ExcerptPiece): Node | string {
  return isMatch ? createElement('mark', {}, text) : text;
}

function toFact({ name, url, kind }: ResultFact): HTMLLIElement {
  return createElement(
    'li',
    { class: kind },
    url === undefined ? name : createElement('a', { href: url }, name),
  );
}

/** `/base/papers/some-title/` → `some-title`. */
function toSlug(url: string): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}
