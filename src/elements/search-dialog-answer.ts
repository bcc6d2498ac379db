import { createElement } from './create-element.ts';
import { createNothingFound } from './nothing-found.ts';
import { formatAnswerCount } from './search/messages.ts';
import { openSearchDesk } from './search/open-search-desk.ts';
import type { StateAnswer } from './search/search-desk.ts';
import type { SearchScope } from './search/search-papers.ts';
import { parseSearchState } from './search/search-state.ts';
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
  /** Related words were searched as well, and found something. */
  readonly isWide: boolean;
  readonly content: readonly HTMLElement[];
}

/** Rejects when the search cannot be loaded. */
export async function answerInDialog(
  query: string,
  scope: SearchScope,
  base: string,
  toUrl: ToSearchUrl,
): Promise<DialogAnswer> {
  const state = { ...parseSearchState(''), q: query };
  const answer = await openSearchDesk(base).answer({ state, scope }, 0, MOST_RESULTS);
  return toDialogAnswer(query, answer, base, toUrl);
}

function toDialogAnswer(
  query: string,
  answer: StateAnswer,
  base: string,
  toUrl: ToSearchUrl,
): DialogAnswer {
  const { papers, nearWords, isPartial, isWide } = answer;
  const status = formatAnswerCount({ query: answer.meant, ...answer });
  if (papers > 0)
    return { status, isPartial, isWide, content: createResults(query, answer, toUrl) };
  // The names of topics are on the search page only.
  const nothing = createNothingFound({ query, nearWords, topics: [], base, toUrl });
  return { status, isPartial, isWide, content: [nothing] };
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
