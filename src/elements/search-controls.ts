import { parseSearchState, type SearchState } from './search/search-state.ts';
import type { FacetPanel } from './search-facets.ts';

/** The box, the facets and the order of the search page, as one state. */
export interface SearchControls {
  state(): SearchState;
  show(state: SearchState): void;
  /** Puts another query into the box. */
  ask(query: string): void;
}

/** What a reader does with the controls: types, sends what was typed, or chooses a facet or an order. */
export interface SearchActions {
  readonly onType: () => void;
  readonly onSend: () => void;
  readonly onChoose: () => void;
}

/** @param page holds a search box in a form, `[data-sort]` and `[data-facet-values]` */
export function createSearchControls(
  page: HTMLElement,
  facets: FacetPanel,
  signal: AbortSignal,
  { onType, onSend, onChoose }: SearchActions,
): SearchControls {
  const box = page.querySelector<HTMLInputElement>('input[type="search"]');
  const sort = page.querySelector<HTMLSelectElement>('[data-sort]');
  const values = page.querySelector('[data-facet-values]');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSend();
  };
  box?.addEventListener('input', onType, { signal });
  box?.form?.addEventListener('submit', send, { signal });
  for (const control of [values, sort]) control?.addEventListener('change', onChoose, { signal });
  const ask = (query: string) => {
    // Setting even the same text moves the cursor.
    if (box && box.value !== query) box.value = query;
  };
  return {
    ask,
    state: () => ({
      ...parseSearchState(`?sort=${sort?.value ?? ''}`),
      q: box?.value ?? '',
      facets: facets.chosen(),
    }),
    show: (state) => {
      ask(state.q);
      if (sort) sort.value = state.sort;
      facets.choose(state.facets);
    },
  };
}
