import { availableParallelism } from 'node:os';
import { toBatches } from '../../src/corpus/batches.ts';
import type { CorpusResult, CorpusSources } from '../../src/corpus/corpus.ts';
import {
  type AssignedTopics,
  assignTopics,
  completeCorpus,
  gatherCorpus,
  prepareCorpus,
} from '../../src/corpus/corpus-steps.ts';
import { repairPapers } from '../../src/corpus/papers/repair-papers.ts';
import type { AssignMessage } from './assign-worker.ts';
import { type StartedWorker, startWorker } from './start-worker.ts';

export interface BuildOptions {
  /** Whether topics are assigned in a second thread. */
  readonly inSecondThread?: boolean;
  /** Told the name of each step as it begins. */
  readonly onStep?: (step: string) => void;
}

/** Up to this length of all listings, in UTF-16 units, starting a thread takes longer than it saves. */
const shortListings = 5_000_000;

/**
 * What `buildCorpus` gives without neighbours. Where there is much to read, a second thread assigns topics to papers
 * whose texts this one has repaired: each takes about as long as the other. Sharing the papers out instead takes
 * longer, because then both threads load, compile and keep in their caches what now one of them needs.
 * @throws Error when the thread fails; it is stopped then.
 */
export async function buildInWorkers(
  sources: CorpusSources,
  {
    inSecondThread = availableParallelism() > 1 && lengthOf(sources) > shortListings,
    onStep = () => {},
  }: BuildOptions = {},
): Promise<CorpusResult> {
  // Started before it is needed, because it takes as long to start as this thread takes to parse.
  const assigner = inSecondThread ? startAssigner(sources) : undefined;
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

function lengthOf({ listings }: CorpusSources): number {
  return listings.reduce((sum, { text }) => sum + text.length, 0);
}

function startAssigner({
  topics,
  kinds,
}: CorpusSources): StartedWorker<AssignMessage, AssignedTopics> {
  const module = new URL('./assign-worker.ts', import.meta.url);
  return startWorker(module, 'assigns topics', { topics, kinds });
}
