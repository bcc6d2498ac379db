import { createGenerator } from '../create-generator.ts';

/**
 * A paper to learn from: its words by number, and for each topic whether it is one (1), is none (0), or may be (-1).
 */
export interface WeakExample {
  readonly words: readonly number[];
  readonly scale: number;
  readonly labels: readonly number[];
}

export interface LearnedWeights {
  /** By word, then by topic. */
  readonly weights: readonly (readonly number[])[];
  /** By topic. */
  readonly bias: readonly number[];
}

const passes = 4;
const step = 0.3;
const decay = 1e-7;

/**
 * Learns one logistic regression for each topic over the words of many papers, together, by stochastic gradient descent
 * with AdaGrad (Duchi, Hazan and Singer 2011). Deterministic: the order is shuffled by a fixed generator.
 *
 * @param rarity by word, the logarithm of how rare it is: rare words take longer steps.
 */
export function learnWords(
  examples: readonly WeakExample[],
  rarity: readonly number[],
  topics: number,
): LearnedWeights {
  const weights = new Float64Array(rarity.length * topics);
  const steps = new Float64Array(weights.length).fill(1e-6);
  const bias = new Float64Array(topics);
  const biasSteps = new Float64Array(topics).fill(1e-6);

  function learn({ words, scale, labels }: WeakExample, topic: number): void {
    const label = labels[topic] ?? -1;
    if (label < 0) return;
    let logit = bias[topic] ?? 0;
    for (const word of words)
      logit += at(weights, word * topics + topic) * at(rarity, word) * scale;
    const error = 1 / (1 + Math.exp(-logit)) - label;
    if (Math.abs(error) < 1e-3) return;
    descend(bias, biasSteps, topic, error);
    for (const word of words) {
      const index = word * topics + topic;
      const gradient = error * at(rarity, word) * scale + decay * at(weights, index);
      descend(weights, steps, index, gradient);
    }
  }

  const order = [...examples];
  const random = createGenerator(1);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const example of order) for (let topic = 0; topic < topics; topic++) learn(example, topic);
  }
  const toRow = (rare: number, word: number) =>
    Array.from(weights.subarray(word * topics, (word + 1) * topics), (weight) => weight * rare);
  return { weights: rarity.map(toRow), bias: [...bias] };
}

function descend(values: Float64Array, steps: Float64Array, index: number, gradient: number): void {
  steps[index] = at(steps, index) + gradient * gradient;
  values[index] = at(values, index) - (step * gradient) / Math.sqrt(at(steps, index));
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

/** Fisher and Yates. */
function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [items[last], items[other]];
    if (a === undefined || b === undefined) continue;
    items[last] = b;
    items[other] = a;
  }
}
