import { createElement } from './create-element.ts';
import { createNothingFound } from './nothing-found.ts';
import { formatAnswerCount } from './search/messages.ts';
import { openSearchDesk } from './search/open-search-desk.ts';
import type { StateAnswer } from './search/search-desk.ts';
import { parseSearchState, type SearchState } from './search/search-state.ts';
import { createSearchNotes, type ToSearchUrl } from './search-notes.ts';
import { createSearchResult } from './search-result.ts';

/** Results shown over the page; the search page has them all. */
const MOST_RESULTS = 10;

/** An answer as the search box over the page shows it. */
export interface DialogAnswer {
  /** How many papers were found, spoken too. */
  readonly status: string;
  /** No paper answers every word. */
  readonly isPartial: boolean;
  readonly content: readonly HTMLElement[];
}

/** Rejects when the search cannot be loaded. */
export async function answerInDialog(
  query: string,
  base: string,
  toUrl: ToSearchUrl,
): Promise<DialogAnswer> {
  const answer = await openSearchDesk(base).answer(toState(query), 0, MOST_RESULTS);
  return toDialogAnswer(query, answer, base, toUrl);
}

/** The same more widely; undefined where that finds no more. */
export async function widenInDialog(
  query: string,
  base: string,
  toUrl: ToSearchUrl,
): Promise<DialogAnswer | undefined> {
  const answer = await openSearchDesk(base).widen(toState(query), 0, MOST_RESULTS);
  return answer && toDialogAnswer(query, answer, base, toUrl);
}

function toState(query: string): SearchState {
  return { ...parseSearchState(''), q: query };
}

function toDialogAnswer(
  query: string,
  answer: StateAnswer,
  base: string,
  toUrl: ToSearchUrl,
): DialogAnswer {
  const { papers, nearWords, isPartial } = answer;
  const status = formatAnswerCount({ query: answer.meant, ...answer });
  if (papers > 0) return { status, isPartial, content: createResults(query, answer, toUrl) };
  // The names of topics are on the search page only.
  const nothing = createNothingFound({ query, nearWords, topics: [], base, toUrl });
  return { status, isPartial, content: [nothing] };
}

function createResults(
  query: string,
  { results, notes }: StateAnswer,
  toUrl: ToSearchUrl,
): readonly HTMLElement[] {
  const shown = results.map((result) => createSearchResult(result));
  const all = createElement(
    'a',
    { class: 'search-all', href: toUrl(query) },
    'All results, with filters',
  );
  return [
    ...(notes ? createSearchNotes(notes, toUrl) : []),
    createElement('ol', { class: 'cards search-list' }, ...shown),
    createElement('p', { class: 'search-more' }, all),
  ];
}
