import { type RepairedTexts, repairPapers, type ScrapedTexts } from './papers/repair-papers.ts';
import { createTopicAssigner, type TopicsOfPaper } from './topics/assign-topics.ts';
import type { ParsedTopics } from './topics/parse-topics.ts';

/** All that a paper's own texts tell about it. */
export type PaperReading = RepairedTexts & TopicsOfPaper;

/**
 * How many papers take each step together. Enough that the tables and the code of a step stay in the processor's cache
 * while it is taken, which takes a third less time than paper by paper; few enough that their texts stay there, too.
 */
const batchSize = 64;

/**
 * Creates the function that repairs the texts of papers and assigns their topics, and gives a reading for each, in
 * their order. A reading depends on its own paper alone, so papers may be read in any order, in several threads.
 * @param topics where there is none, none is assigned, and `checkTopics` reports the error.
 */
export function createPaperReader({
  topics,
  subtopics,
  benchmark,
}: ParsedTopics): (papers: readonly ScrapedTexts[]) => PaperReading[] {
  const assign =
    topics.length === 0 || !benchmark
      ? () => []
      : createTopicAssigner(topics, benchmark, subtopics);
  return (papers) => toBatches(papers).flatMap(readBatch);

  function readBatch(papers: readonly ScrapedTexts[]): PaperReading[] {
    const repaired = repairPapers(papers);
    const assigned = assign(repaired);
    return repaired.map((texts, n) => ({ ...texts, ...(assigned[n] ?? withoutTopics) }));
  }
}

const withoutTopics: TopicsOfPaper = { topics: [], benchmark: false };

function toBatches<T>(list: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / batchSize) }, (_, n) =>
    list.slice(n * batchSize, (n + 1) * batchSize),
  );
}
