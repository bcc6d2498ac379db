import { formatNumber, formatTimesListed } from './format-count.ts';
import { openSearchDesk } from './search/open-search-desk.ts';
import type { Question, SearchResult } from './search/search-desk.ts';
import { type FacetName, facetNames, type SearchState } from './search/search-state.ts';
import type { ResultFact } from './search-result.ts';
import type { TopicToTry } from './topics-to-try.ts';

/** The facets of the search page. Their values, names and totals are in the page; script counts and sorts them. */
export interface FacetPanel {
  chosen(): SearchState['facets'];
  choose(facets: SearchState['facets']): void;
  /** Shows for each value of the open facets how many of the papers that answer a state it would leave, most first. */
  count(question: Question): Promise<void>;
  /** Shows the totals of the whole site again. */
  showTotals(): void;
  /** All topics of the site, with the papers they have on it. */
  topics(): readonly TopicToTry[];
  /** Names what a card of a list does: the newest date, how often it was listed, topics and code. */
  readonly describe: (filters: SearchResult['filters']) => readonly ResultFact[];
}

interface FacetValue {
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly name: string;
  readonly total: number;
}

/** @param root element that holds one `[data-facet]` per facet and `data-base` */
export function createFacetPanel(root: HTMLElement): FacetPanel {
  const facets = new Map(facetNames.map((name) => [name, readValues(root, name)]));
  const base = root.dataset['base'] ?? '/';
  const desk = openSearchDesk(base);
  const valuesOf = (name: FacetName) => [...(facets.get(name)?.entries() ?? [])];
  const chosenOf = (name: FacetName) =>
    valuesOf(name).flatMap(([value, { box }]) => (box.checked ? [value] : []));
  const chosen = (): SearchState['facets'] => ({
    topic: chosenOf('topic'),
    date: chosenOf('date'),
    listing: chosenOf('listing'),
    code: chosenOf('code'),
  });
  let isCounted = false;
  const isOpen = (name: FacetName) => root.querySelector(`[data-facet="${name}"][open]`) !== null;
  const show = (name: FacetName, counts: readonly { value: string; count: number }[]) =>
    showCounts(facets.get(name) ?? new Map(), counts);

  return {
    chosen,
    choose(state) {
      for (const name of facetNames) {
        for (const [value, { box }] of valuesOf(name)) box.checked = state[name].includes(value);
      }
    },
    async count(question) {
      isCounted = true;
      for (const name of facetNames.filter(isOpen)) {
        const values = valuesOf(name).map(([value]) => value);
        const counts = await desk.count(question, name, values);
        // The query was cleared meanwhile.
        if (!isCounted) return;
        show(name, counts);
      }
    },
    showTotals() {
      // The page comes with them; to sort its lists anew would hold it up.
      if (!isCounted) return;
      isCounted = false;
      for (const name of facetNames) {
        show(
          name,
          valuesOf(name).map(([value, { total }]) => ({ value, count: total })),
        );
      }
    },
    topics: () =>
      valuesOf('topic').map(([slug, { name, total }]) => ({ slug, name, papers: total })),
    describe: (filters) => [
      ...(filters['date'] ?? []).slice(0, 1).map((date) => ({
        name: facets.get('date')?.get(date)?.name ?? date,
      })),
      ...(filters['times'] ?? [])
        .map(Number)
        .filter((times) => times > 1)
        .map((times) => ({ name: formatTimesListed(times), kind: 'times' as const })),
      ...(filters['topic'] ?? []).map((topic) => ({
        name: facets.get('topic')?.get(topic)?.name ?? topic,
        url: `${base}topics/${topic}/`,
      })),
      ...(filters['code']?.includes('yes') ? [{ name: 'code', kind: 'mark' as const }] : []),
    ],
  };
}

function readValues(root: HTMLElement, name: FacetName): Map<string, FacetValue> {
  const items = root.querySelectorAll<HTMLElement>(`[data-facet="${name}"] [data-value]`);
  const values = new Map<string, FacetValue>();
  for (const item of items) {
    const box = item.querySelector('input');
    if (!box) continue;
    const name = item.querySelector('[data-name]')?.textContent ?? box.value;
    const total = Number(item.querySelector('.count')?.textContent?.replace(/\D/g, ''));
    values.set(box.value, { item, box, name, total });
  }
  return values;
}

/** Values without a count are hidden; a focused box keeps the focus when its place in the list changes. */
function showCounts(
  values: ReadonlyMap<string, FacetValue>,
  counts: readonly { value: string; count: number }[],
): void {
  const focused = document.activeElement;
  for (const { item } of values.values()) item.hidden = true;
  for (const { value, count } of counts) {
    const item = values.get(value)?.item;
    const number = item?.querySelector('.count');
    if (!item || !number) continue;
    item.hidden = false;
    number.textContent = formatNumber(count);
    item.parentElement?.append(item);
  }
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
}
