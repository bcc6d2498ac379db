import { parentPort, workerData } from 'node:worker_threads';
import type { ScrapedTexts } from '../../src/corpus/papers/repair-paper.ts';
import { createPaperReader } from '../../src/corpus/read-paper.ts';
import { parseTopics, type TopicSources } from '../../src/corpus/topics/parse-topics.ts';

/** Started with the texts that define topics, sent papers in one message, it answers with what each tells. */
const sources: TopicSources = workerData;
const readPaper = createPaperReader(parseTopics(sources));
parentPort?.once('message', (papers: readonly ScrapedTexts[]) => {
  parentPort?.postMessage(papers.map(readPaper));
});
