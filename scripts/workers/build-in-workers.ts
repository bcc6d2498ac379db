import {
  type CorpusResult,
  type CorpusSources,
  completeCorpus,
  gatherCorpus,
} from '../../src/corpus/build-corpus.ts';
import type { ScrapedTexts } from '../../src/corpus/papers/repair-papers.ts';
import { createPaperReader, type PaperReading } from '../../src/corpus/read-papers.ts';
import { splitEvenly } from './split-evenly.ts';
import { countWorkers, type StartedWorker, startWorker } from './start-worker.ts';

export interface BuildOptions {
  /** Up to this length of all listings, in UTF-16 units, papers are read in this thread only. */
  readonly threshold?: number;
  /** How many threads read papers, this one included. */
  readonly workers?: number;
  /** Told the name of each step as it begins. */
  readonly onStep?: (step: string) => void;
}

type Reader = StartedWorker<readonly PaperReading[]>;

/**
 * What `buildCorpus` gives without neighbours, computed in several threads where there is much to read.
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function buildInWorkers(
  sources: CorpusSources,
  { threshold = 5_000_000, workers = countWorkers(), onStep = () => {} }: BuildOptions = {},
): Promise<CorpusResult> {
  const length = sources.listings.reduce((sum, { text }) => sum + text.length, 0);
  // Started before they are needed, because they take as long to start as this thread takes to parse.
  const readers = startReaders(sources, length > threshold ? workers - 1 : 0);
  try {
    onStep('parse listings');
    const gathered = gatherCorpus(sources);
    onStep('repair texts and assign topics');
    const [own = [], ...others] = splitEvenly(gathered.merged.papers, readers.length + 1);
    readers.forEach(({ send }, n) => {
      send(others[n]?.map(toScraped));
    });
    const ownReadings = createPaperReader(gathered.topics)(own);
    const readings = await Promise.all(readers.map(({ answer }) => answer));
    return completeCorpus(gathered, [ownReadings, ...readings].flat());
  } finally {
    await Promise.all(readers.map(({ stop }) => stop()));
  }
}

function startReaders({ topics, kinds }: CorpusSources, count: number): readonly Reader[] {
  const module = new URL('./read-worker.ts', import.meta.url);
  return Array.from({ length: count }, () =>
    startWorker<readonly PaperReading[]>(module, 'reads papers', { topics, kinds }),
  );
}

function toScraped({ titleRaw, abstractRaw }: ScrapedTexts): ScrapedTexts {
  return { titleRaw, abstractRaw };
}
