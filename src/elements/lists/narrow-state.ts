/** What a list is narrowed to and how it is sorted; the address of its page says the same. */
export interface NarrowState {
  /** Words as typed; `-word` leaves papers with it out. */
  readonly text: string;
  /** Slugs of topics that every paper must have, and of topics that none may have, in the order chosen. */
  readonly topics: readonly string[];
  readonly not: readonly string[];
  readonly withCode: boolean;
  readonly sort: ListOrder;
}

export const listOrders = ['own', 'date', 'title', 'times'] as const;
export type ListOrder = (typeof listOrders)[number];

/** Reads the query part of an address. What it does not know it ignores. */
export function parseNarrowState(query: string): NarrowState {
  const params = new URLSearchParams(query);
  const slugs = (name: string) => [...new Set(params.getAll(name))].filter((slug) => slug !== '');
  const topics = slugs('topic');
  return {
    text: params.get('narrow') ?? '',
    topics,
    not: slugs('not').filter((slug) => !topics.includes(slug)),
    withCode: params.get('code') === 'yes',
    sort: listOrders.find((order) => order === params.get('sort')) ?? 'own',
  };
}

/** The query part of an address, with its question mark; empty for the whole list in its own order. */
export function formatNarrowState({ text, topics, not, withCode, sort }: NarrowState): string {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.set('narrow', text.trim());
  for (const slug of topics) params.append('topic', slug);
  for (const slug of not) params.append('not', slug);
  if (withCode) params.set('code', 'yes');
  if (sort !== 'own') params.set('sort', sort);
  const query = params.toString();
  return query && `?${query}`;
}

/** Whether the list is shown in any way but its own. */
export function isNarrowed(state: NarrowState): boolean {
  return formatNarrowState(state) !== '';
}

/** Puts a topic among those wanted or not wanted, or, where it is there already, takes it out again. */
export function toggleTopic(state: NarrowState, kind: 'topics' | 'not', slug: string): NarrowState {
  const without = (slugs: readonly string[]) => slugs.filter((other) => other !== slug);
  const cleared = { ...state, topics: without(state.topics), not: without(state.not) };
  return state[kind].includes(slug) ? cleared : { ...cleared, [kind]: [...cleared[kind], slug] };
}
