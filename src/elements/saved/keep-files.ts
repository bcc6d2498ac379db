/** Where files are kept, by address: the part of the browser's Cache API that is used. */
export type FileStore = Pick<Cache, 'keys' | 'put' | 'delete'>;

/** Why not all files could be kept: there was no network, or no room. */
export type KeepProblem = 'network' | 'full';

interface KeepOptions {
  /** Those kept already may be out of date. */
  readonly isStale: boolean;
  readonly fetchFile: (url: string) => Promise<Response>;
  /** Told of each file that was fetched and kept. */
  readonly onKept?: (url: string) => void;
  /** Gives up between two files, without a problem. */
  readonly signal?: AbortSignal;
}

/** Files fetched at the same time: enough to be quick, few enough to let the page load what it needs. */
const LANES = 4;

/**
 * Makes a store hold these files and no others, in their order; what it holds and is not stale is not fetched again. A
 * file that the host does not have is left out. What was kept before a problem stays.
 * @param urls whole addresses
 */
export async function keepFiles(
  store: FileStore,
  urls: readonly string[],
  { isStale, fetchFile, onKept, signal }: KeepOptions,
): Promise<KeepProblem | undefined> {
  const wanted = new Set(urls);
  const held = new Set((await store.keys()).map(({ url }) => url));
  for (const url of held) if (!wanted.has(url)) await store.delete(url);
  const waiting = [...wanted].filter((url) => isStale || !held.has(url)).reverse();
  let problem: KeepProblem | undefined;

  async function keepNext(): Promise<void> {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      if (problem || signal?.aborted) return;
      try {
        const response = await fetchFile(url);
        if (response.ok) {
          await store.put(url, toPlain(response));
          onKept?.(url);
        } else await store.delete(url);
      } catch (error) {
        problem = isQuotaError(error) ? 'full' : 'network';
      }
    }
  }

  await Promise.all(Array.from({ length: LANES }, keepNext));
  return problem;
}

/** Browsers do not open a page with an answer that was redirected. */
function toPlain(response: Response): Response {
  if (!response.redirected) return response;
  const { body, headers, status } = response;
  return new Response(body, { headers, status });
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
