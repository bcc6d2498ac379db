import type { Paper } from '../corpus/records.ts';

/** Abstracts by slug: one file of the abstracts that lists show on demand. */
export type TextShard = Readonly<Record<string, string>>;

/** From this many papers on, a file for every three characters of an id: about 5 of 20,000 papers share one. */
const LARGE_SITE = 1000;

/**
 * The file that holds a paper's abstract. It depends on the paper's id, and so stays the same when others come; small
 * files let a list load what is on the screen, whichever papers those are.
 * @param papers number of papers of the site
 */
export function toTextShardName(id: string, papers: number): string {
  return id.slice(0, papers < LARGE_SITE ? 2 : 3);
}

export function toTextShards(papers: readonly Paper[]): ReadonlyMap<string, TextShard> {
  const groups = Map.groupBy(papers, ({ id }) => toTextShardName(id, papers.length));
  return new Map(
    [...groups].map(([name, group]) => [
      name,
      Object.fromEntries(group.map(({ slug, abstract }) => [slug, abstract])),
    ]),
  );
}
