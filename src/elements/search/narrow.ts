import { type FacetName, facetNames, type SearchState } from './search-state.ts';

/** Page ids of the papers that carry each value of a facet, as far as they are loaded. */
export type FacetIndex = ReadonlyMap<string, ReadonlySet<string>>;

export type Facets = ReadonlyMap<FacetName, FacetIndex>;

/** A facet value with the number of papers it would leave. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * Facets of which a paper may have several values at once that narrow together: every further topic leaves fewer
 * papers. In the others a further value leaves more, because few papers have two dates and none has code and no code.
 */
const NARROWING: ReadonlySet<FacetName> = new Set(['topic']);

/** The ids that carry the chosen values of all facets, but for one facet that is left out of account. */
export function narrowIds(
  ids: readonly string[],
  chosen: SearchState['facets'],
  facets: Facets,
  except?: FacetName,
): string[] {
  const tests = facetNames
    .filter((name) => name !== except && chosen[name].length > 0)
    .map((name) => toTest(name, chosen[name], facets.get(name)));
  return ids.filter((id) => tests.every((test) => test(id)));
}

function toTest(name: FacetName, values: readonly string[], index: FacetIndex | undefined) {
  const holds = (id: string) => (value: string) => index?.get(value)?.has(id) ?? false;
  return (id: string) => (NARROWING.has(name) ? values.every(holds(id)) : values.some(holds(id)));
}

/** For each value of a facet the papers it would leave, most first; chosen values always, others if there are any. */
export function countFacet(
  name: FacetName,
  ids: readonly string[],
  chosen: SearchState['facets'],
  facets: Facets,
): FacetCount[] {
  const left = narrowIds(ids, chosen, facets, NARROWING.has(name) ? undefined : name);
  return [...(facets.get(name) ?? [])]
    .map(([value, papers]) => ({ value, count: left.filter((id) => papers.has(id)).length }))
    .filter(({ value, count }) => count > 0 || chosen[name].includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
