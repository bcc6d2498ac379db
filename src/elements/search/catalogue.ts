import { remember } from '../load-once.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { SortOrder } from './search-state.ts';

/** All papers of the index by facet value and in order. Each part is asked for once, when it is first needed. */
export interface Catalogue {
  /** Page ids of the papers that carry a value of a facet. */
  papersWith(facet: string, value: string): Promise<ReadonlySet<string>>;
  /** All papers in an order: newest first for `relevance`, and among papers listed equally often. */
  sorted(order: SortOrder): Promise<readonly PagefindResult[]>;
}

/** Newest first; titles from A. Pagefind breaks ties by its page order, which is always the same. */
const SORTS = {
  relevance: { date: 'desc' },
  date: { date: 'desc' },
  title: { title: 'asc' },
} as const;

/** More listings than a paper is ever in. */
const MOST_TIMES = 1000;

export function createCatalogue(pagefind: Pagefind): Catalogue {
  const sets = new Map<string, Promise<ReadonlySet<string>>>();
  const orders = new Map<SortOrder, Promise<readonly PagefindResult[]>>();

  const papersWith = (facet: string, value: string) =>
    remember(sets, `${facet}:${value}`, async () => {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      return new Set(results.map(({ id }) => id));
    });

  const sorted = (order: SortOrder) => remember(orders, order, () => loadOrder(order));

  async function loadOrder(order: SortOrder): Promise<readonly PagefindResult[]> {
    if (order !== 'times') return (await pagefind.search(null, { sort: SORTS[order] })).results;
    const newestFirst = await sorted('date');
    const groups: PagefindResult[][] = [];
    for (let times = 1, left = newestFirst.length; left > 0 && times < MOST_TIMES; times++) {
      const papers = await papersWith('times', String(times));
      groups.unshift(newestFirst.filter(({ id }) => papers.has(id)));
      left -= papers.size;
    }
    return groups.flat();
  }

  return { papersWith, sorted };
}
