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

/** The numbers that the coefficients are multiplied with, in the order of `coefficientNames`, for each topic. */
export function toFeatures(signs: readonly TopicSigns[]): number[][] {
  const points = signs.map(({ title, abstract }) => 2 * title + abstract);
  const [first = 0, second = 0] = points.toSorted((a, b) => b - a);
  return signs.map(({ title, abstract, wording }, topic) => [
    clamp(title, -3, 8),
    clamp(abstract, -3, 12),
    clamp(wording, -8, 6),
    Math.sqrt(clamp(points[topic] === first ? second : first, 0, 40)),
  ]);
}

export const coefficientNames = ['title', 'abstract', 'wording', 'strongestOther'] as const;

/** The probability, 0 to 1, that a reader would file the paper under each of the topics. */
export function toProbabilities(
  signs: readonly TopicSigns[],
  slugs: readonly string[],
  coefficients: Coefficients,
): number[] {
  const weights = coefficientNames.map((name) => coefficients[name]);
  return toFeatures(signs).map((features, topic) => {
    let logit = coefficients.intercept + (coefficients.topics[slugs[topic] ?? ''] ?? 0);
    for (let column = 0; column < coefficientNames.length; column++) {
      logit += (weights[column] ?? 0) * (features[column] ?? 0);
    }
    return 1 / (1 + Math.exp(-logit));
  });
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
