import { createElement } from './create-element.ts';
import type { ReadingNotes } from './search/reading-notes.ts';
import { readRecentSearches } from './search/recent-searches.ts';

/** Address of the search page with a query. */
export type ToSearchUrl = (query: string) => string;

/** What was understood differently from how it was typed, with a link to search it as typed. */
export function createSearchNotes(notes: ReadingNotes, toUrl: ToSearchUrl): HTMLElement[] {
  const { corrected, literal, also, kindred, unknown, ignored } = notes;
  const paragraphs: HTMLElement[] = [];
  if (corrected !== undefined && literal !== undefined) {
    paragraphs.push(
      createElement(
        'p',
        { class: 'search-note' },
        'Showing results for ',
        createElement('strong', { 'data-suggestion': corrected }, corrected),
        '. Search instead for ',
        createElement('a', { href: toUrl(literal), 'data-query': literal }, literal),
        '.',
      ),
    );
  }
  const lines = [
    also.length > 0 && `Also searched: ${also.join(', ')}.`,
    kindred.length > 0 && `Also searched related words: ${kindred.join(', ')}.`,
    unknown.length > 0 && `No paper holds ${unknown.map((word) => `“${word}”`).join(' or ')}.`,
    ignored.length > 0 && `Left out, because most papers hold it: ${ignored.join(', ')}.`,
  ];
  for (const line of lines)
    if (line) paragraphs.push(createElement('p', { class: 'search-note' }, line));
  return paragraphs;
}

/** Searches made in this browser, as links to search again. Nothing where there were none, or storage is blocked. */
export function createRecentSearches(toUrl: ToSearchUrl): HTMLElement[] {
  const recent = readRecentSearches(() => localStorage).map((query) =>
    createElement('li', {}, createElement('a', { href: toUrl(query), 'data-query': query }, query)),
  );
  if (recent.length === 0) return [];
  return [
    createElement('p', { class: 'search-note' }, 'Recent searches'),
    createElement('ul', { class: 'search-recent' }, ...recent),
  ];
}

/** Said where the search could not be loaded; the rest of the site still works. */
export function createSearchFailure(retry: () => void, papersUrl: string): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'quiet-button' }, 'Try again');
  button.addEventListener('click', retry);
  return createElement(
    'div',
    { class: 'search-nothing' },
    createElement(
      'p',
      {},
      'The search could not be loaded: you may be offline, or this site was published without its search index.',
    ),
    createElement(
      'p',
      {},
      button,
      ' or go through the ',
      createElement('a', { href: papersUrl }, 'list of all papers'),
      '.',
    ),
  );
}
