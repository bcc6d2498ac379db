import type { FactIndex } from '../../site/fact-files.ts';
import { findFactFile } from './find-fact-file.ts';
import { type KeepProblem, keepFiles } from './keep-files.ts';
import type { OfflineList } from './offline-list.ts';

/** How many of the papers can be read without a network. */
export interface KeptPapers {
  readonly kept: number;
  readonly wanted: number;
  readonly problem: KeepProblem | undefined;
}

/** The same as in `public/offline-worker.js`. */
const toCacheName = (base: string) => `kept-papers ${base}`;

interface KeepPapersOptions {
  readonly base: string;
  readonly signal: AbortSignal;
  /** Told how many are kept so far. */
  readonly onProgress: (kept: number) => void;
}

/**
 * Keeps the pages of these papers in the browser, with all that they need, and those of no others. A site that was
 * built anew is fetched anew.
 */
export async function keepPapers(
  slugs: readonly string[],
  { base, signal, onProgress }: KeepPapersOptions,
): Promise<KeptPapers> {
  const cache = await caches.open(toCacheName(base));
  const toUrl = (path: string) => new URL(base + path, location.href).href;
  const pages = new Set(slugs.map((slug) => toUrl(`papers/${slug}/`)));
  const countKept = async () => (await cache.keys()).filter(({ url }) => pages.has(url)).length;
  const listUrl = toUrl('saved/offline.json');
  let problem: KeepProblem | undefined = 'network';
  try {
    const response = await fetchFile(listUrl);
    const list: OfflineList = await response.clone().json();
    const former: OfflineList | undefined = await (await cache.match(listUrl))?.json();
    const facts = await listFactFiles(slugs, toUrl('lists/facts/'));
    const files = [...list.files.map(toUrl), toUrl('saved/'), toUrl('icon.svg'), ...facts];
    const isStale = former?.edition !== list.edition;
    let kept = isStale ? 0 : await countKept();
    problem = await keepFiles(cache, [...files, ...pages], {
      isStale,
      fetchFile,
      onKept: (url) => {
        if (pages.has(url)) onProgress(++kept);
      },
      signal,
    });
    // It says that all the others are there and of which edition, so it comes last.
    if (!problem && !signal.aborted) await cache.put(listUrl, response);
  } catch {
    // Without a network, what was kept before is still there.
  }
  return { kept: await countKept(), wanted: pages.size, problem };
}

/** Gives back the room that kept papers take. */
export async function forgetPapers(base: string): Promise<void> {
  await caches.delete(toCacheName(base));
}

/** The files by which the reading list says what it knows of papers. */
async function listFactFiles(slugs: readonly string[], folder: string): Promise<string[]> {
  const index: FactIndex = await (await fetchFile(`${folder}index.json`)).json();
  const numbers = new Set(slugs.map((slug) => findFactFile(index, slug)).filter((n) => n >= 0));
  return [`${folder}index.json`, ...[...numbers].map((number) => `${folder}${number}.json`)];
}

/** Asked of the host even where the browser holds it, which costs little where it did not change. */
function fetchFile(url: string): Promise<Response> {
  return fetch(url, { cache: 'no-cache' });
}
