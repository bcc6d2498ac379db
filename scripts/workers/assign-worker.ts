import { parentPort, workerData } from 'node:worker_threads';
import type { AssignedTopics } from '../../src/corpus/corpus-steps.ts';
import { createTopicAssigner, type TopicsOfPaper } from '../../src/corpus/topics/assign-topics.ts';
import type { TitleAndAbstract } from '../../src/corpus/topics/paper-words.ts';
import { parseTopics, type TopicSources } from '../../src/corpus/topics/parse-topics.ts';

/** What this thread is sent: papers, batch by batch, until there are no more. */
export type AssignMessage = readonly TitleAndAbstract[] | 'no more';

/** Does what `assignTopics` does, while the batches come in, and answers when there are no more. */
const sources: TopicSources = workerData;
const definitions = parseTopics(sources);
const assign = createTopicAssigner(definitions);
const assigned: TopicsOfPaper[] = [];
parentPort?.on('message', (message: AssignMessage) => {
  if (message !== 'no more') assigned.push(...assign(message));
  else parentPort?.postMessage({ definitions, assigned } satisfies AssignedTopics);
});
