import { toBatches } from '../../src/corpus/batches.ts';
import {
  type AssignedTopics,
  assignTopics,
  type CorpusResult,
  type CorpusSources,
  completeCorpus,
  gatherCorpus,
  prepareCorpus,
} from '../../src/corpus/build-corpus.ts';
import { repairPapers } from '../../src/corpus/papers/repair-papers.ts';
import type { AssignMessage } from './assign-worker.ts';
import { countWorkers, type StartedWorker, startWorker } from './start-worker.ts';

export interface BuildOptions {
  /** Up to this length of all listings, in UTF-16 units, everything is done in this thread. */
  readonly threshold?: number;
  /** How many threads there may be, this one included. Two are enough: the second ends when this one is ready, too. */
  readonly workers?: number;
  /** Told the name of each step as it begins. */
  readonly onStep?: (step: string) => void;
}

/**
 * What `buildCorpus` gives without neighbours. Where there is much to read, a second thread assigns topics to papers
 * whose texts this one has repaired. It would take longer for both to take each step for a half of the papers: then
 * both would have to load, compile and keep in their caches what now one of them needs.
 * @throws Error when the thread fails; it is stopped then.
 */
export async function buildInWorkers(
  sources: CorpusSources,
  { threshold = 5_000_000, workers = countWorkers(), onStep = () => {} }: BuildOptions = {},
): Promise<CorpusResult> {
  const length = sources.listings.reduce((sum, { text }) => sum + text.length, 0);
  // Started before it is needed, because it takes as long to start as this thread takes to parse.
  const assigner = length > threshold && workers > 1 ? startAssigner(sources) : undefined;
  try {
    onStep('parse listings');
    const gathered = gatherCorpus(sources);
    onStep('repair texts and assign topics');
    const texts = toBatches(gathered.merged.papers).flatMap((batch) => {
      const repaired = repairPapers(batch);
      assigner?.send(repaired.map(({ title, abstract }) => ({ title, abstract })));
      return repaired;
    });
    assigner?.send('no more');
    const prepared = prepareCorpus(gathered, texts);
    const topics = assigner ? await assigner.answer : assignTopics(sources, texts);
    return completeCorpus(prepared, topics);
  } finally {
    await assigner?.stop();
  }
}

function startAssigner({
  topics,
  kinds,
}: CorpusSources): StartedWorker<AssignMessage, AssignedTopics> {
  const module = new URL('./assign-worker.ts', import.meta.url);
  return startWorker(module, 'assigns topics', { topics, kinds });
}
