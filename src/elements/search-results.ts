import { createElement } from './create-element.ts';
import type { Hit, StateAnswer } from './search/answer-state.ts';
import { formatAnswerCount } from './search/messages.ts';
import { createSearchNotes, type ToSearchUrl } from './search-notes.ts';
import { createSearchResult, type DescribeFacts } from './search-result.ts';
import { createSlowSign } from './slow-sign.ts';

/** Results shown at first: each is a file to load. */
const FIRST_RESULTS = 10;

/** Results added by each "show more". */
const MORE_RESULTS = 20;

/** An answer as it is to be shown. */
export interface ShownAnswer {
  readonly query: string;
  readonly answer: StateAnswer;
  /** Results to show at least, as when going back to them. */
  readonly atLeast: number;
  /** Shown where there is no result. */
  readonly nothing: HTMLElement | undefined;
  readonly toUrl: ToSearchUrl;
}

/** The results of the search page with their count, which is spoken, and the button for more. */
export interface SearchResults {
  /** Results shown now. */
  readonly shown: () => number;
  readonly showAnswer: (shown: ShownAnswer) => Promise<void>;
  readonly showMore: () => Promise<void>;
  /** Shows something else than an answer. */
  readonly showOther: (
    state: 'idle' | 'error',
    status: string,
    content: readonly HTMLElement[],
  ) => void;
  readonly setLoading: () => void;
}

/** @param root holds `[data-results]`, `[data-search-status]` and `[data-more]` */
export function createSearchResults(root: HTMLElement, describe: DescribeFacts): SearchResults {
  const results = root.querySelector<HTMLElement>('[data-results]');
  const spoken = root.querySelector<HTMLElement>('[data-search-status]');
  const more = root.querySelector<HTMLElement>('[data-more]');
  const slow = createSlowSign(() => {
    if (spoken) spoken.textContent = 'Searching…';
  });
  let hits: readonly Hit[] = [];
  let shown = 0;

  const createItems = (start: number, end: number) =>
    Promise.all(hits.slice(start, end).map((hit) => createSearchResult(hit, describe)));

  function finish(state: string, status: string): void {
    slow.stop();
    if (more) more.hidden = shown >= hits.length;
    if (spoken && spoken.textContent !== status) spoken.textContent = status;
    if (results) results.dataset['state'] = state;
  }

  return {
    shown: () => shown,
    setLoading: () => {
      slow.start();
      if (results) results.dataset['state'] = 'loading';
    },
    async showAnswer({ query, answer, atLeast, nothing, toUrl }) {
      hits = answer.hits;
      shown = Math.min(Math.max(atLeast, FIRST_RESULTS), hits.length);
      const items = await createItems(0, shown);
      const list = createElement('ol', { class: 'cards search-list' }, ...items);
      const notes = answer.notes ? createSearchNotes(answer.notes, toUrl) : [];
      results?.replaceChildren(...notes, nothing ?? list);
      const { complete, found } = answer;
      const leftOut = found.length - hits.length;
      const meant = answer.notes?.corrected ?? query;
      finish('done', formatAnswerCount({ query: meant, papers: hits.length, complete, leftOut }));
    },
    async showMore() {
      const end = Math.min(shown + MORE_RESULTS, hits.length);
      const items = await createItems(shown, end);
      results?.querySelector('ol')?.append(...items);
      items[0]?.querySelector('a')?.focus();
      shown = end;
      finish('done', spoken?.textContent ?? '');
    },
    showOther(state, status, content) {
      hits = [];
      shown = 0;
      results?.replaceChildren(...content);
      finish(state, status);
    },
  };
}
