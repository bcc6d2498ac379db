import type { Located } from './neighbour-space.ts';
import { type DenseVector, dotDense, type SparseVector, toUnitVector } from './sparse-vector.ts';

/** Power to which the evidence for topics is raised, so that the clearest counts most: measured best of 2 to 8. */
const CLARITY = 4;

/**
 * How the length of the sum of n vectors grows: as n to the power of 1/2 where they point anywhere, of 1 where all
 * point the same way. Between is measured best, with 384 papers and with 20,000.
 */
const AGREEMENT = 0.7;

/**
 * What a text without topics is likely about: for each topic, its nearness to the sum of the topic's papers (J.
 * Rocchio, "Relevance feedback in information retrieval", 1971), whose length is estimated, because only the text's own
 * terms need be known of the papers. The same kind of vector as `toTopicVectors` gives; empty where nothing is near.
 */
export function guessTopics(papers: readonly Located[], words: DenseVector): SparseVector {
  const nearness = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const paper of papers) {
    const cosine = dotDense(words, paper.words);
    for (const [n, topic] of paper.topics.ids.entries()) {
      const share = paper.topics.weights[n] ?? 0;
      sizes.set(topic, (sizes.get(topic) ?? 0) + share);
      nearness.set(topic, (nearness.get(topic) ?? 0) + share * cosine);
    }
  }
  const evidence = [...nearness]
    .filter(([, sum]) => sum > 0)
    .map(([topic, sum]): [number, number] => [topic, sum / (sizes.get(topic) ?? 1) ** AGREEMENT]);
  return toUnitVector(evidence.map(([topic, weight]) => [topic, weight ** CLARITY]));
}
