import type { ThesaurusShard } from '../../corpus/search/cut-thesaurus.ts';
import type { LexiconShard } from '../../corpus/search/lexicon.ts';
import { fetchJson } from '../fetch-json.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { createLexicon, type Lexicon, type LexiconManifest } from './lexicon.ts';
import { ENTRY, MANIFEST, type Pagefind, type PagefindModule, RANKING } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import { loadLetters } from './read-query.ts';
import { createPaperSearch, type PaperSearch } from './search-papers.ts';
import { createThesaurus, type Thesaurus } from './thesaurus.ts';
import { createTrustedPagefind } from './trusted-pagefind.ts';

/** Everything that a search box needs, loaded on first use. */
export interface SearchEngine {
  readonly search: PaperSearch;
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
}

/** An index that has not answered after this many milliseconds is taken to be missing. */
const PATIENCE = 15_000;

/** What is known of the corpus's words. */
interface Words {
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
}

/** The engine while it is loaded and after; its words are there first. */
interface LoadingEngine {
  readonly words: Promise<Words>;
  readonly engine: Promise<SearchEngine>;
}

/**
 * Loads Pagefind and the lexicon of a site, once. A failure is not kept: the next call tries again.
 * @param query what is going to be asked: its words are looked up while Pagefind still loads
 */
export type LoadEngine = (query?: string) => Promise<SearchEngine>;

/**
 * @param base base path of the site, with a slash at both ends
 * @param fetchAhead asks for a file that Pagefind is going to ask for
 */
export function createEngineLoader(
  base: string,
  fetchAhead: (address: string) => void,
): LoadEngine {
  let loading: LoadingEngine | undefined;

  function startLoading(): LoadingEngine {
    // What tells Pagefind's entry from one that the browser may have kept.
    const edition = String(Date.now());
    fetchAhead(base + ENTRY + edition);
    const words = loadWords(base, fetchAhead);
    const engine = createSearchEngine(base, edition, words).catch((error) => {
      loading = undefined;
      throw error;
    });
    return { words, engine };
  }

  return (query = '') => {
    loading ??= startLoading();
    const { words, engine } = loading;
    // Whoever needs the words is told of a failure when asking for them again.
    words.then(({ lexicon }) => loadLetters(parseQuery(query), lexicon)).catch(() => {});
    return engine;
  };
}

async function loadWords(base: string, fetchAhead: (address: string) => void): Promise<Words> {
  const manifest = await fetchJson<LexiconManifest>(base + MANIFEST);
  for (const file of manifest.always ?? []) fetchAhead(`${base}pagefind/${file}`);
  return {
    lexicon: createLexicon(manifest, (file) => fetchShard(`${base}lexicon/${file}`)),
    thesaurus: createThesaurus(manifest.thesaurus, (file) => fetchShard(`${base}lexicon/${file}`)),
  };
}

async function createSearchEngine(
  base: string,
  edition: string,
  loading: Promise<Words>,
): Promise<SearchEngine> {
  const [pagefind, { lexicon, thesaurus }] = await Promise.all([
    withPatience(loadPagefind(base, edition)),
    loading,
  ]);
  const trusted = createTrustedPagefind(pagefind, {
    isDoubtful: (query) =>
      query === null || lexicon.count(query.replaceAll('"', '')) > 0 || !navigator.onLine,
    isReachable: () => isReachable(base + MANIFEST),
  });
  const catalogue = createCatalogue(trusted);
  const search = createPaperSearch(trusted, catalogue, lexicon, thesaurus);
  return { search, catalogue, lexicon };
}

/** Pagefind's own bundle lies beside the site, so that its version is that of the index; it is not bundled here. */
async function loadPagefind(base: string, edition: string): Promise<Pagefind> {
  const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
  const pagefind = createInstance({ ranking: RANKING, metaCacheTag: edition });
  // Pagefind waits for its index here, and fails if there is none.
  await pagefind.options({ ranking: RANKING });
  return pagefind;
}

/** A site that was built anew may no longer have the shard that the manifest of a page opened before names. */
async function fetchShard<T extends LexiconShard | ThesaurusShard>(
  address: string,
): Promise<T | undefined> {
  const response = await fetch(address);
  return response.ok ? response.json() : undefined;
}

/** Whether the host answers now. */
async function isReachable(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function withPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The search index did not answer.')), PATIENCE);
    promise.then(resolve, reject);
  });
}
