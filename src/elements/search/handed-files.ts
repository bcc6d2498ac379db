import { MANIFEST, PROGRAM } from './pagefind.ts';

/**
 * What every search loads, by addresses from the site's base path that never change: the page asks for it and hands it
 * to the thread that searches, because the thread's own script has yet to come.
 */
export const HANDED: readonly string[] = [MANIFEST, PROGRAM];

/** A file that is handed over; without a body it could not be had. */
interface HandedFile {
  readonly file: string;
  readonly body?: ArrayBuffer | undefined;
}

declare global {
  /** What `before-search.js` has asked for, in the order of `HANDED`; no answer is a failure. */
  var filesAhead: readonly Promise<Response | undefined>[] | undefined;
}

/** Fetches what has not been asked for already, and hands all files over as they come. */
export function handOver(base: string, worker: Pick<Worker, 'postMessage'>): void {
  const ahead = globalThis.filesAhead;
  // A body can be read once.
  globalThis.filesAhead = undefined;
  HANDED.forEach(async (file, place) => {
    const body = await (ahead?.[place] ?? fetch(base + file))
      .then((answer) => (answer?.ok ? answer.arrayBuffer() : undefined))
      .catch(() => undefined);
    worker.postMessage({ file, body } satisfies HandedFile);
  });
}

/**
 * The answer to a request for one of the files that are handed over.
 * @param ask for it anew, where the page could not have it
 */
export function receive(file: string, ask: () => Promise<Response>): Promise<Response> {
  return new Promise((resolve) => {
    const take = ({ data }: MessageEvent<HandedFile>) => {
      if (data.file !== file) return;
      removeEventListener('message', take);
      resolve(data.body ? new Response(data.body) : ask());
    };
    addEventListener('message', take);
  });
}
