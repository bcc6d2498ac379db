import { type RepairedTexts, repairPaper, type ScrapedTexts } from './papers/repair-paper.ts';
import { createTopicAssigner, type TopicsOfPaper } from './topics/assign-topics.ts';
import type { ParsedTopics } from './topics/parse-topics.ts';

/** All that a paper's own texts tell about it. */
export type PaperReading = RepairedTexts & TopicsOfPaper;

/**
 * Creates the function that repairs the texts of a paper and assigns its topics. It knows nothing of other papers, so
 * papers may be read in any order, in several threads.
 * @param topics where there is none, none is assigned, and `checkTopics` reports the error.
 */
export function createPaperReader({
  topics,
  subtopics,
  benchmark,
}: ParsedTopics): (paper: ScrapedTexts) => PaperReading {
  const assign =
    topics.length === 0 || !benchmark
      ? () => ({ topics: [], benchmark: false })
      : createTopicAssigner(topics, benchmark, subtopics);
  return (paper) => {
    const repaired = repairPaper(paper);
    return { ...repaired, ...assign(repaired) };
  };
}
