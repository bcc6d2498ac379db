import * as z from 'zod';
import type { TopicsOfPaper } from './assign-topics.ts';

/** What a careful reader said of a paper. */
export const judgementSchema = z.object({
  title: z.string().min(1),
  core: z.array(z.string()).min(1).describe('Slugs of the topics that must be assigned.'),
  fringe: z.array(z.string()).describe('Slugs that count neither way.'),
  primary: z.array(z.string()).min(1).describe('Slugs of which one must come first.'),
  benchmark: z.boolean(),
});

export type Judgement = z.infer<typeof judgementSchema>;

export interface JudgedPaper {
  readonly judgement: Judgement;
  readonly assigned: TopicsOfPaper;
}

/** All are shares, 0 to 1, but the last. */
export interface TopicScores {
  readonly microF1: number;
  readonly precision: number;
  readonly recall: number;
  /** Mean of the F1 of the topics that occur, in the judgements or among those assigned. */
  readonly macroF1: number;
  /** Papers whose first topic is a primary one. */
  readonly primary: number;
  /** Papers whose `benchmark` is right, and the F1 of those that are one. */
  readonly benchmark: number;
  readonly benchmarkF1: number;
  readonly topicsPerPaper: number;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Compares assigned topics with judgements. A topic on the fringe is neither right nor wrong. */
export function evaluateTopics(papers: readonly JudgedPaper[]): TopicScores {
  const byTopic = countByTopic(papers);
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of byTopic.values()) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  return {
    microF1: toF1(all),
    precision: toShare(all.right, all.right + all.wrong),
    recall: toShare(all.right, all.right + all.missed),
    macroF1: toMean([...byTopic.values()].map(toF1)),
    primary: toMean(papers.map(({ judgement, assigned }) => isPrimary(judgement, assigned))),
    benchmark: toMean(papers.map((paper) => Number(isFlagRight(paper)))),
    benchmarkF1: toF1(countBenchmarks(papers)),
    topicsPerPaper: toMean(papers.map(({ assigned }) => assigned.topics.length)),
  };
}

/** How often each topic was assigned rightly, assigned wrongly, and missed. */
export function countByTopic(papers: readonly JudgedPaper[]): Map<string, Readonly<Counts>> {
  const counts = new Map<string, Counts>();
  const of = (slug: string) => {
    const known = counts.get(slug) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(slug, known);
    return known;
  };
  for (const { judgement, assigned } of papers) {
    const slugs = assigned.topics.map(({ slug }) => slug);
    for (const slug of slugs) {
      if (judgement.core.includes(slug)) of(slug).right += 1;
      else if (!judgement.fringe.includes(slug)) of(slug).wrong += 1;
    }
    for (const slug of judgement.core) if (!slugs.includes(slug)) of(slug).missed += 1;
  }
  return counts;
}

function countBenchmarks(papers: readonly JudgedPaper[]): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { judgement, assigned } of papers) {
    if (judgement.benchmark && assigned.benchmark) counts.right += 1;
    else if (assigned.benchmark) counts.wrong += 1;
    else if (judgement.benchmark) counts.missed += 1;
  }
  return counts;
}

function isPrimary(judgement: Judgement, assigned: TopicsOfPaper): number {
  return Number(judgement.primary.includes(assigned.topics[0]?.slug ?? ''));
}

function isFlagRight({ judgement, assigned }: JudgedPaper): boolean {
  return judgement.benchmark === assigned.benchmark;
}

function toF1({ right, wrong, missed }: Counts): number {
  return toShare(2 * right, 2 * right + wrong + missed);
}

function toMean(values: readonly number[]): number {
  return toShare(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** Nothing of nothing is all of it. */
function toShare(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
