import { setTimeout as wait } from 'node:timers/promises';

/** How slowly answers come. All share one line, as on a phone. */
export interface LineSpeed {
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Bytes a second. */
  readonly throughput: number;
}

/** Bytes that are sent at a time: answers that come together take turns. */
const PART = 2048;

/**
 * Creates the function that sends bytes as a slow line would. The line is slow at the host's end, because a browser
 * told to be slow itself is so for its page alone, and not for the threads that the page has started.
 */
export function createSlowLine({ latency, throughput }: LineSpeed) {
  let free = 0;

  return async (body: Uint8Array, write: (part: Uint8Array) => void): Promise<void> => {
    await wait(latency);
    for (let start = 0; start < body.length; start += PART) {
      const part = body.subarray(start, start + PART);
      free = Math.max(free, performance.now()) + (1000 * part.length) / throughput;
      await wait(free - performance.now());
      write(part);
    }
  };
}
