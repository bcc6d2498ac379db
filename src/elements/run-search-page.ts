import { followTyping } from './follow-typing.ts';
import { keepPlace } from './keep-place.ts';
import { readQueryLink } from './read-query-link.ts';
import { type PageMemory, readPageMemory } from './search/page-memory.ts';
import { rememberSearch } from './search/recent-searches.ts';
import { formatSearchState, parseSearchState } from './search/search-state.ts';
import { createSearchControls } from './search-controls.ts';
import { createFacetPanel } from './search-facets.ts';
import { createSearchView } from './search-view.ts';
import { stepThrough } from './step-through.ts';
import { writeHistory } from './write-history.ts';

/** Where the facets stand beside the results, and are open; the same width as in the styles. */
const WIDE = '(width >= 60rem)';

/** Wires the search page: what its controls say stands in the address, and is shown. */
export function runSearchPage(page: HTMLElement, signal: AbortSignal): void {
  const facets = createFacetPanel(page);
  const view = createSearchView(page, facets);
  const controls = createSearchControls(page, facets, signal, {
    onType: showTyped,
    onSend: () => {
      rememberSearch(() => localStorage, controls.state().q);
      add();
    },
    onChoose: add,
  });
  const typing = followTyping(signal);
  const keep = keepPlace(signal, view.place);
  const siteTitle = document.title;
  const summary = page.querySelector('[data-facets] > summary');
  const narrow = summary?.textContent ?? '';
  const toAddress = () => location.pathname + formatSearchState(controls.state());
  /** Whether the entry of the history has a search that the reader is done with, so that typing begins another. */
  let isSettled = false;

  /** Each search has a title of its own, by which tabs, history and bookmarks tell it. */
  function show(memory: PageMemory, isTyping = false): void {
    const state = controls.state();
    const query = state.q.trim();
    document.title = query === '' ? siteTitle : `${query} · ${siteTitle}`;
    const choices = Object.values(state.facets).flat().length;
    if (summary) summary.textContent = choices === 0 ? narrow : `${narrow} · ${choices} chosen`;
    view.show(state, memory, isTyping);
  }

  function showTyped(): void {
    show({}, true);
    if (isSettled) go();
    else typing.follow(toAddress());
    isSettled = false;
  }

  /** To an entry of the history of its own; that which is left keeps its place, also where nobody scrolled. */
  function go(): void {
    keep();
    writeHistory('pushState', {}, toAddress());
  }

  /** A search that was sent, a facet and an order have an entry of their own, so that typing on does not replace it. */
  function add(): void {
    typing.settle();
    if (toAddress() !== location.pathname + location.search) go();
    isSettled = true;
    show({});
  }

  /** Shows what the address asks for, as after loading the page or going back to it. */
  function restore(): void {
    controls.show(parseSearchState(location.search));
    isSettled = location.search !== '';
    show(readPageMemory(history.state));
  }

  /** What was typed before this script was there is what the reader asks for now, and not what the address does. */
  function start(): void {
    const typed = controls.state().q;
    const asked = parseSearchState(location.search);
    if (typed === '' || typed === asked.q) restore();
    else {
      controls.show({ ...asked, q: typed });
      showTyped();
    }
  }

  /** A word to search instead is searched here; an opened result makes the search a recent one. */
  function onResultClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('[data-result]')) rememberSearch(() => localStorage, controls.state().q);
    const query = readQueryLink(event);
    if (query === undefined) return;
    event.preventDefault();
    controls.ask(query);
    add();
  }

  /** From the box to the first result, and from one result to the next. */
  function onKey(event: KeyboardEvent): void {
    const titles = page.querySelectorAll<HTMLElement>(
      '.search-form input, [data-result] .card-title a',
    );
    stepThrough(event, [...titles]);
  }

  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  find('[data-results]')?.addEventListener('click', onResultClick, { signal });
  find('[data-more]')?.addEventListener('click', () => void view.showMore().then(keep), { signal });
  find('[data-facets]')?.addEventListener('toggle', view.count, { signal, capture: true });
  addEventListener('popstate', restore, { signal });
  page.addEventListener('keydown', onKey, { signal });
  find('[data-live]')?.removeAttribute('hidden');
  find('[data-facets]')?.toggleAttribute('open', matchMedia(WIDE).matches);
  start();
}
