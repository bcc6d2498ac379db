import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { FacetName, SortOrder } from './search-state.ts';

/** All papers of the index by facet value and in order. Each part is asked for once, when it is first needed. */
export interface Catalogue {
  /** Values of a facet with the page ids that carry each. */
  facet(name: FacetName): Promise<FacetIndex>;
  /** All papers in an order; `relevance` of nothing is the order by date. */
  sorted(order: SortOrder): Promise<readonly PagefindResult[]>;
}

export type FacetIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** Newest first; most often listed first; titles from A. Pagefind breaks ties by its page order, always the same. */
const SORTS = {
  relevance: { date: 'desc' },
  date: { date: 'desc' },
  title: { title: 'asc' },
  times: { times: 'desc' },
} as const;

export function createCatalogue(pagefind: Pagefind): Catalogue {
  const facets = new Map<FacetName, Promise<FacetIndex>>();
  const orders = new Map<SortOrder, Promise<readonly PagefindResult[]>>();

  async function loadFacet(name: FacetName): Promise<FacetIndex> {
    const values = Object.keys((await pagefind.filters())[name] ?? {});
    const entries = await Promise.all(
      values.map(async (value): Promise<[string, ReadonlySet<string>]> => {
        const { results } = await pagefind.search(null, { filters: { [name]: value } });
        return [value, new Set(results.map(({ id }) => id))];
      }),
    );
    return new Map(entries);
  }

  return {
    facet: (name) => remember(facets, name, () => loadFacet(name)),
    sorted: (order) =>
      remember(
        orders,
        order,
        async () => (await pagefind.search(null, { sort: SORTS[order] })).results,
      ),
  };
}

/** A failure is not remembered, so that the next call tries again. */
function remember<K, V>(memory: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  const value = memory.get(key) ?? load();
  memory.set(key, value);
  value.catch(() => memory.delete(key));
  return value;
}
