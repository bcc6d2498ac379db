import { createElement } from './create-element.ts';
import { createNothingFound } from './nothing-found.ts';
import { answerState, type StateAnswer } from './search/answer-state.ts';
import { formatAnswerCount } from './search/messages.ts';
import { findNearWords } from './search/near-words.ts';
import { loadSearchEngine } from './search/search-engine.ts';
import { parseSearchState } from './search/search-state.ts';
import { createSearchNotes, type ToSearchUrl } from './search-notes.ts';
import { createSearchResult } from './search-result.ts';

/** Results shown over the page; the search page has them all. */
const MOST_RESULTS = 10;

/** An answer as the search box over the page shows it. */
export interface DialogAnswer {
  /** How many papers were found, spoken too. */
  readonly status: string;
  readonly content: readonly HTMLElement[];
}

/** Rejects when the search cannot be loaded. */
export async function answerInDialog(
  query: string,
  base: string,
  toUrl: ToSearchUrl,
): Promise<DialogAnswer> {
  const engine = await loadSearchEngine(base, query);
  const answer = await answerState({ ...parseSearchState(''), q: query }, engine);
  const { hits, complete } = answer;
  const meant = answer.notes?.corrected ?? query;
  const status = formatAnswerCount({ query: meant, papers: hits.length, complete, leftOut: 0 });
  if (hits.length > 0) return { status, content: await createResults(query, answer, toUrl) };
  const nearWords = await findNearWords(query, engine.lexicon);
  // The names of topics are on the search page only.
  const nothing = createNothingFound({ query, nearWords, topics: [], base, toUrl });
  return { status, content: [nothing] };
}

async function createResults(
  query: string,
  { hits, notes }: StateAnswer,
  toUrl: ToSearchUrl,
): Promise<readonly HTMLElement[]> {
  const shown = hits.slice(0, MOST_RESULTS).map((hit) => createSearchResult(hit));
  const all = createElement(
    'a',
    { class: 'search-all', href: toUrl(query) },
    'All results, with filters',
  );
  return [
    ...(notes ? createSearchNotes(notes, toUrl) : []),
    createElement('ol', { class: 'cards search-list' }, ...(await Promise.all(shown))),
    createElement('p', { class: 'search-more' }, all),
  ];
}
