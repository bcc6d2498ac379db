import { parentPort, workerData } from 'node:worker_threads';
import type { ScrapedTexts } from '../../src/corpus/papers/repair-papers.ts';
import { createPaperReader } from '../../src/corpus/read-papers.ts';
import { parseTopics, type TopicSources } from '../../src/corpus/topics/parse-topics.ts';

/** Started with the texts that define topics, sent papers in one message, it answers with what each tells. */
const sources: TopicSources = workerData;
const readPapers = createPaperReader(parseTopics(sources));
parentPort?.once('message', (papers: readonly ScrapedTexts[]) => {
  parentPort?.postMessage(readPapers(papers));
});
