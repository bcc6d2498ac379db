/** What the search page is asked for; its address says the same. */
export interface SearchState {
  readonly q: string;
  /** Chosen facet values by facet name, in the order chosen. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  readonly sort: SortOrder;
}

export const facetNames = ['topic', 'date', 'listing', 'code'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['relevance', 'date', 'title', 'times'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Results shown at first: each is a file to load. */
export const FIRST_RESULTS = 10;

/** Reads the query part of an address. What it does not know it ignores. */
export function parseSearchState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const chosen = (name: FacetName) => [
    ...new Set(params.getAll(name).filter((value) => value !== '')),
  ];
  return {
    q: params.get('q') ?? '',
    facets: {
      topic: chosen('topic'),
      date: chosen('date'),
      listing: chosen('listing'),
      code: chosen('code'),
    },
    sort: sortOrders.find((order) => order === params.get('sort')) ?? 'relevance',
  };
}

/** The query part of an address, with its question mark; empty for the state in which nothing is asked. */
export function formatSearchState({ q, facets, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q.trim());
  for (const name of facetNames) for (const value of facets[name]) params.append(name, value);
  if (sort !== 'relevance') params.set('sort', sort);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether anything is asked at all. */
export function isAsking({ q, facets }: SearchState): boolean {
  return q.trim() !== '' || facetNames.some((name) => facets[name].length > 0);
}
