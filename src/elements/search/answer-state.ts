import type { Catalogue } from './catalogue.ts';
import { type FacetIndex, type Facets, narrowIds } from './narrow.ts';
import type { PagefindResult } from './pagefind.ts';
import { isComplete } from './rank-papers.ts';
import type { ReadingNotes } from './reading-notes.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchAnswer, SearchScope } from './search-papers.ts';
import { type FacetName, facetNames, type SearchState, type SortOrder } from './search-state.ts';

/** One paper of an answer, not loaded yet. */
export interface Hit {
  readonly result: PagefindResult;
  /** Share of the query that it answers: 1 for all words. */
  readonly coverage: number;
  /** Positions of the words found, for title and excerpt. */
  readonly positions: () => readonly number[];
}

/** The papers that answer a whole state of the search page. */
export interface StateHits {
  /** In the order asked for. */
  readonly hits: readonly Hit[];
  /** Page ids of all papers that answer the query, before any facet narrowed them. */
  readonly found: readonly string[];
  /** Papers among the hits that answer every word. */
  readonly complete: number;
  /** No paper at all answers every word. */
  readonly isPartial: boolean;
  readonly notes: ReadingNotes | undefined;
}

/** Searches, narrows by the chosen facets and sorts. */
export async function answerState(
  state: SearchState,
  engine: SearchEngine,
  scope: SearchScope,
): Promise<StateHits> {
  const answer = state.q.trim() === '' ? undefined : await engine.search(state.q, scope);
  const found = answer ? answer.papers : await listAll(engine.catalogue, state.sort);
  const ids = found.map(({ result }) => result.id);
  const facets = await loadFacets(engine.catalogue, state.facets);
  const left = new Set(narrowIds(ids, state.facets, facets));
  const hits = found.filter(({ result }) => left.has(result.id));
  return {
    hits: answer ? await sortHits(hits, state.sort, engine.catalogue) : hits,
    found: ids,
    complete: answer ? countComplete(answer, left) : hits.length,
    isPartial: answer !== undefined && !answer.papers.some(isComplete),
    notes: answer?.notes,
  };
}

/** Loads the papers of some facet values, one value after the other, so that a search may come in between. */
export async function loadFacets(
  catalogue: Catalogue,
  values: Readonly<Partial<Record<FacetName, readonly string[]>>>,
): Promise<Facets> {
  const facets = new Map<FacetName, FacetIndex>();
  for (const name of facetNames) {
    const index = new Map<string, ReadonlySet<string>>();
    for (const value of values[name] ?? [])
      index.set(value, await catalogue.papersWith(name, value));
    facets.set(name, index);
  }
  return facets;
}

async function listAll(catalogue: Catalogue, sort: SortOrder): Promise<Hit[]> {
  return (await catalogue.sorted(sort)).map((result) => ({
    result,
    coverage: 1,
    positions: () => [],
  }));
}

async function sortHits(
  hits: readonly Hit[],
  sort: SortOrder,
  catalogue: Catalogue,
): Promise<readonly Hit[]> {
  if (sort === 'relevance') return hits;
  const order = new Map((await catalogue.sorted(sort)).map(({ id }, index) => [id, index]));
  const rank = ({ result }: Hit) => order.get(result.id) ?? order.size;
  return [...hits].sort((a, b) => rank(a) - rank(b));
}

function countComplete({ papers }: SearchAnswer, left: ReadonlySet<string>): number {
  return papers.filter((paper) => isComplete(paper) && left.has(paper.result.id)).length;
}
