import { sumPoints } from './read-evidence.ts';

/** What is known of one topic for one paper: points in the title and in the abstract, and the wording's log-odds. */
export interface TopicSigns {
  readonly title: number;
  readonly abstract: number;
  readonly wording: number;
}

/** What `fit-coefficients.ts` found in the labelled examples: how much each sign counts. */
export interface Coefficients {
  readonly intercept: number;
  readonly title: number;
  readonly abstract: number;
  readonly wording: number;
  /** For the strongest other topic: what is strong beside weak topics may be a side remark beside a stronger one. */
  readonly strongestOther: number;
  /** By slug: what a topic needs more or less than others. */
  readonly topics: Readonly<Record<string, number>>;
}

export const coefficientNames = ['title', 'abstract', 'wording', 'strongestOther'] as const;

/** The numbers that the coefficients are multiplied with, in the order of `coefficientNames`, topic after topic. */
export function toFeatures(signs: readonly TopicSigns[]): Float64Array {
  const points = signs.map(sumPoints);
  const [first, second] = strongestTwo(points);
  const features = new Float64Array(coefficientNames.length * signs.length);
  let at = 0;
  for (const [topic, { title, abstract, wording }] of signs.entries()) {
    features[at++] = clamp(title, -3, 8);
    features[at++] = clamp(abstract, -3, 12);
    features[at++] = clamp(wording, -8, 6);
    features[at++] = Math.sqrt(clamp(points[topic] === first ? second : first, 0, 40));
  }
  return features;
}

/** The probability, 0 to 1, that a reader would file the paper under each of the topics. */
export function toProbabilities(
  signs: readonly TopicSigns[],
  slugs: readonly string[],
  coefficients: Coefficients,
): number[] {
  const weights = coefficientNames.map((name) => coefficients[name]);
  const features = toFeatures(signs);
  return slugs.map((slug, topic) => {
    let logit = coefficients.intercept + (coefficients.topics[slug] ?? 0);
    for (const [column, weight] of weights.entries()) {
      logit += weight * (features[topic * weights.length + column] ?? 0);
    }
    return 1 / (1 + Math.exp(-logit));
  });
}

/** The strongest twice, where there are two as strong; minus infinity for what there is not. */
function strongestTwo(points: readonly number[]): [first: number, second: number] {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const value of points) {
    second = Math.max(second, Math.min(first, value));
    first = Math.max(first, value);
  }
  return [first, second];
}

/** A topic is assigned from this probability on. Chosen by cross-validation; from 0.35 to 0.45 little changes. */
const enough = 0.4;
const mostTopics = 4;

/** One to four of the topics, strongest first: those that are probable enough, or else the most probable. */
export function chooseTopics(probabilities: readonly number[]): number[] {
  const least = Math.min(enough, Math.max(...probabilities));
  return [...probabilities.keys()]
    .filter((topic) => (probabilities[topic] ?? 0) >= least)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0))
    .slice(0, least < enough ? 1 : mostTopics);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
