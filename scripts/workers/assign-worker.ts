import { parentPort, workerData } from 'node:worker_threads';
import type { AssignedTopics } from '../../src/corpus/build-corpus.ts';
import { createPaperAssigner, type TopicsOfPaper } from '../../src/corpus/topics/assign-topics.ts';
import type { TitleAndAbstract } from '../../src/corpus/topics/paper-words.ts';
import { parseTopics, type TopicSources } from '../../src/corpus/topics/parse-topics.ts';

/** What this thread is sent: papers, batch by batch, until there are no more. */
export type AssignMessage = readonly TitleAndAbstract[] | 'no more';

/** Started with the texts that define topics, it answers the last message, with the topics of all papers in order. */
const sources: TopicSources = workerData;
const defined = parseTopics(sources);
const assign = createPaperAssigner(defined);
const ofPapers: TopicsOfPaper[] = [];
parentPort?.on('message', (message: AssignMessage) => {
  if (message === 'no more')
    parentPort?.postMessage({ defined, ofPapers } satisfies AssignedTopics);
  else ofPapers.push(...assign(message));
});
