import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RelatedPaper } from '../src/corpus/records.ts';
import type { RelatablePaper } from '../src/corpus/related/neighbour-space.ts';
import { joinParts, rankRelated } from '../src/corpus/related/rank-related.ts';
import type { RankTask } from './rank-worker.ts';

export interface WorkerOptions {
  /** Up to this many papers are ranked in this thread: there, workers cost more than they save. */
  readonly threshold?: number;
  /** How many threads to start. By default one for each processor, four at most: each holds all texts. */
  readonly workers?: number;
}

type Neighbours = readonly (readonly RelatedPaper[])[];

/**
 * What `rankRelated` gives for the same papers, computed in several threads where there are many papers.
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function rankInWorkers(
  papers: readonly RelatablePaper[],
  { threshold = 3000, workers = Math.min(availableParallelism(), 4) }: WorkerOptions = {},
): Promise<Neighbours> {
  if (papers.length <= threshold || workers < 2) return rankRelated(papers);
  const texts = papers.map(toRelatable);
  const threads = Array.from({ length: workers }, (_, index) =>
    startWorker({ papers: texts, part: { index, of: workers } }),
  );
  try {
    return joinParts(await Promise.all(threads.map(waitForAnswer)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Leaves out what ranking does not read, because every thread gets a copy. */
function toRelatable({ slug, title, abstract, topics }: RelatablePaper): RelatablePaper {
  return { slug, title, abstract, topics: topics.map(({ slug, score }) => ({ slug, score })) };
}

function startWorker(task: RankTask): Worker {
  return new Worker(new URL('./rank-worker.ts', import.meta.url), { workerData: task });
}

function waitForAnswer(worker: Worker): Promise<Neighbours> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) =>
      reject(new Error('A thread that ranks related papers failed.', { cause }));
    worker.once('message', resolve);
    worker.once('messageerror', fail);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(`It ended with code ${code} before it answered.`));
  });
}
