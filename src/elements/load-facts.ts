import type { FactFile, FactIndex, PaperFacts } from '../site/fact-files.ts';
import { fetchJson } from './fetch-json.ts';
import { remember } from './load-once.ts';
import { findFactFile } from './saved/find-fact-file.ts';

/**
 * What the site says of papers, by slug; a paper that it does not have is not among them. Rejects without a network.
 */
export type LoadFacts = (slugs: readonly string[]) => Promise<ReadonlyMap<string, PaperFacts>>;

/** Each file is loaded once; one that could not be had is tried again on the next call. */
export function createFactsLoader(base: string): LoadFacts {
  const files = new Map<string, Promise<unknown>>();

  function load<T>(name: string): Promise<T> {
    return remember(files, name, () => fetchJson(`${base}lists/facts/${name}.json`)) as Promise<T>;
  }

  return async (slugs) => {
    const index = await load<FactIndex>('index');
    const numbers = new Set(slugs.map((slug) => findFactFile(index, slug)).filter((n) => n >= 0));
    const loaded = await Promise.all([...numbers].map((n) => load<FactFile>(String(n))));
    const known: FactFile = Object.assign({}, ...loaded);
    return new Map(
      slugs.flatMap((slug) => {
        const facts = known[slug];
        return facts ? [[slug, facts] as const] : [];
      }),
    );
  };
}
