import { createElement } from './create-element.ts';
import { formatAnswerCount } from './search/messages.ts';
import type { SearchResult, StateAnswer } from './search/search-desk.ts';
import { createSearchNotes, type ToSearchUrl } from './search-notes.ts';
import { createSearchResult, type DescribeFacts } from './search-result.ts';
import { createSlowSign } from './slow-sign.ts';

/** Results added by each "show more". */
const MORE_RESULTS = 20;

/** An answer as it is to be shown. */
export interface ShownAnswer {
  /** With the results to show at first. */
  readonly answer: StateAnswer;
  /** Loads the results from one place to before another. */
  readonly load: (from: number, to: number) => Promise<readonly SearchResult[]>;
  /** Shown where there is no result. */
  readonly nothing: HTMLElement | undefined;
  readonly toUrl: ToSearchUrl;
}

/** The results of the search page with their count, which is spoken, and the button for more. */
export interface SearchResults {
  /** Results shown now. */
  readonly shown: () => number;
  /** The reader has gone from the search box into the results. */
  readonly hasFocus: () => boolean;
  readonly showAnswer: (shown: ShownAnswer) => void;
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
    say('Searching…');
    if (results) results.dataset['slow'] = '';
  });
  let load: ShownAnswer['load'] = async () => [];
  let papers = 0;
  let shown = 0;
  /** What is said while nothing is being done. */
  let status = '';

  const createItems = (found: readonly SearchResult[]) =>
    found.map((result) => createSearchResult(result, describe));

  function say(text: string): void {
    if (spoken && spoken.textContent !== text) spoken.textContent = text;
  }

  function offerMore(label: string): void {
    if (!more) return;
    more.hidden = shown >= papers;
    more.textContent = label;
  }

  function finish(state: string, text: string): void {
    slow.stop();
    status = text;
    say(status);
    offerMore('Show more');
    if (!results) return;
    results.dataset['state'] = state;
    delete results.dataset['slow'];
  }

  return {
    shown: () => shown,
    hasFocus: () => results?.contains(document.activeElement) ?? false,
    setLoading: () => {
      slow.start();
      if (results) results.dataset['state'] = 'loading';
    },
    showAnswer({ answer, load: loadMore, nothing, toUrl }) {
      load = loadMore;
      papers = answer.papers;
      shown = answer.results.length;
      const items = createItems(answer.results);
      const list = createElement('ol', { class: 'cards search-list' }, ...items);
      const notes = answer.notes ? createSearchNotes(answer.notes, toUrl) : [];
      results?.replaceChildren(...notes, nothing ?? list);
      finish('done', formatAnswerCount({ query: answer.meant, ...answer }));
    },
    async showMore() {
      const from = shown;
      const asked = load;
      const found = await load(from, from + MORE_RESULTS).catch(() => undefined);
      // Pressed twice, or another answer came meanwhile.
      if (load !== asked || shown !== from) return;
      if (!found) {
        say('More papers could not be loaded: you may be offline.');
        // What is said stands above the results, where who pressed the button does not look.
        offerMore('Try again');
        return;
      }
      const items = createItems(found);
      results?.querySelector('ol')?.append(...items);
      items[0]?.querySelector('a')?.focus();
      shown += items.length;
      finish('done', status);
    },
    showOther(state, text, content) {
      papers = 0;
      shown = 0;
      results?.replaceChildren(...content);
      finish(state, text);
    },
  };
}
