import type { RelatedPaper } from '../../src/corpus/records.ts';
import type { RelatablePaper } from '../../src/corpus/related/neighbour-space.ts';
import { joinParts, rankRelated } from '../../src/corpus/related/rank-related.ts';
import type { RankTask } from './rank-worker.ts';
import { countWorkers, startWorker } from './start-worker.ts';

export interface RankOptions {
  /** Up to this many papers are ranked in this thread: there, workers cost more than they save. */
  readonly threshold?: number;
  /** How many threads to start. */
  readonly workers?: number;
}

type Neighbours = readonly (readonly RelatedPaper[])[];

/**
 * What `rankRelated` gives for the same papers, computed in several threads where there are many papers.
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function rankInWorkers(
  papers: readonly RelatablePaper[],
  { threshold = 3000, workers = countWorkers() }: RankOptions = {},
): Promise<Neighbours> {
  if (papers.length <= threshold || workers < 2) return rankRelated(papers);
  const texts = papers.map(toRelatable);
  const threads = Array.from({ length: workers }, (_, index) =>
    startRanking({ papers: texts, part: { index, of: workers } }),
  );
  try {
    return joinParts(await Promise.all(threads.map(({ answer }) => answer)));
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

/** Leaves out what ranking does not read, because every thread gets a copy. */
function toRelatable({ slug, title, abstract, topics }: RelatablePaper): RelatablePaper {
  return { slug, title, abstract, topics: topics.map(({ slug, score }) => ({ slug, score })) };
}

function startRanking(task: RankTask) {
  const module = new URL('./rank-worker.ts', import.meta.url);
  return startWorker<Neighbours>(module, 'ranks related papers', task);
}
