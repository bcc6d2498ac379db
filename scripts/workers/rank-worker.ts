import { parentPort, workerData } from 'node:worker_threads';
import type { RelatablePaper } from '../../src/corpus/related/neighbour-space.ts';
import { type Part, rankRelated } from '../../src/corpus/related/rank-related.ts';

/** What a worker is started with; it answers with one message, the result of `rankRelated`. */
export interface RankTask {
  readonly papers: readonly RelatablePaper[];
  readonly part: Part;
}

const { papers, part }: RankTask = workerData;
parentPort?.postMessage(rankRelated(papers, { part }));
