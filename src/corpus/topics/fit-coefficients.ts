import type { Judgement } from './evaluate-topics.ts';
import {
  type Coefficients,
  coefficientNames,
  type TopicSigns,
  toFeatures,
} from './score-topics.ts';

/** What is known of a paper, and what a reader said of it. */
export interface LabelledPaper {
  readonly signs: readonly TopicSigns[];
  readonly judgement: Judgement;
}

/** How strongly a topic's own coefficient is drawn to zero, and the common ones. */
const ownPenalty: number = 1;
const commonPenalty: number = 0.01;
const rounds = 25;

/**
 * Fits the coefficients to labelled papers: a logistic regression over all pairs of paper and topic, with ridge
 * penalties, by Newton's method. Topics that readers called fringe are left out.
 */
export function fitCoefficients(
  papers: readonly LabelledPaper[],
  slugs: readonly string[],
): Coefficients {
  const rows = papers.flatMap((paper) => toRows(paper, slugs));
  const common = coefficientNames.length;
  const size = common + 1 + slugs.length;
  const penalty = (index: number): number =>
    index < common ? commonPenalty : index === common ? 1e-6 : ownPenalty;
  const found = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = found.map((value, index) => penalty(index) * value);
    const hessian = found.map((_, i) => found.map((__, j) => (i === j ? penalty(i) : 0)));
    for (const { features, label } of rows) {
      const logit = features.reduce((sum, [index, value]) => sum + (found[index] ?? 0) * value, 0);
      const probability = 1 / (1 + Math.exp(-logit));
      const slope = probability * (1 - probability);
      for (const [i, a] of features) {
        gradient[i] = (gradient[i] ?? 0) + (probability - label) * a;
        const row = hessian[i];
        if (row) for (const [j, b] of features) row[j] = (row[j] ?? 0) + slope * a * b;
      }
    }
    const change = solve(hessian, gradient);
    for (const [index, value] of change.entries()) found[index] = (found[index] ?? 0) - value;
  }
  return toCoefficients(found, slugs);
}

interface Row {
  /** Pairs of coefficient and value; all others are zero. */
  readonly features: readonly (readonly [number, number])[];
  readonly label: number;
}

function toRows({ signs, judgement }: LabelledPaper, slugs: readonly string[]): Row[] {
  const common = coefficientNames.length;
  const values = toFeatures(signs);
  return slugs.flatMap((slug, topic) => {
    if (judgement.fringe.includes(slug)) return [];
    const features = coefficientNames.map(
      (_, column) => [column, values[topic * common + column] ?? 0] as const,
    );
    return {
      features: [...features, [common, 1] as const, [common + 1 + topic, 1] as const],
      label: judgement.core.includes(slug) ? 1 : 0,
    };
  });
}

function toCoefficients(found: readonly number[], slugs: readonly string[]): Coefficients {
  const common = coefficientNames.length;
  const round = (index: number) => Math.round(1000 * (found[index] ?? 0)) / 1000;
  return {
    intercept: round(common),
    title: round(0),
    abstract: round(1),
    wording: round(2),
    strongestOther: round(3),
    topics: Object.fromEntries(slugs.map((slug, topic) => [slug, round(common + 1 + topic)])),
  };
}

/** Solves a system of linear equations whose matrix is symmetric and positive definite, by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (const [column, pivot] of rows.entries()) {
    for (const row of rows.slice(column + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let i = column; i <= size; i++) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (const [index, row] of [...rows.entries()].reverse()) {
    let rest = row[size] ?? 0;
    for (let i = index + 1; i < size; i++) rest -= (row[i] ?? 0) * (solution[i] ?? 0);
    solution[index] = rest / (row[index] ?? 1);
  }
  return solution;
}
