import { createTermFinder } from './find-terms.ts';
import type { FoldedWord, WordFolder } from './fold-word.ts';
import type { PaperWords } from './paper-words.ts';
import type { TopicDefinition } from './topic-definition.ts';
import { type TopicRule, toTopicRules } from './topic-rules.ts';

/** What the curator's rules of one topic say about one paper. */
export interface Evidence {
  /** Sum of the weights of the terms in the title. */
  readonly title: number;
  /** The same for the abstract, weighed by sentence. */
  readonly abstract: number;
  /** What speaks for the topic, in words, weightiest first; put into words only where it is wanted. */
  readonly because: () => readonly string[];
}

/** How often a term was found, and the weight of the weightiest sentence with it. */
interface Finding {
  times: number;
  weight: number;
}

type Findings = Map<TopicRule, Finding>;

/** Creates the function that weighs a paper against the rules of each topic, in the order of the topics. */
export function createEvidenceReader(
  topics: readonly TopicDefinition[],
  fold: WordFolder,
): (paper: PaperWords) => Evidence[] {
  const count = createRuleCounter(topics, fold);
  const isOffTopic = createContextCheck(topics, fold);
  return (paper) => {
    const inTitle: Findings = new Map();
    const inAbstract: Findings = new Map();
    count(paper.title, 1, inTitle);
    for (const { words, weight } of paper.sentences) count(words, weight, inAbstract);
    const sums = topics.map(() => ({ title: 0, abstract: 0 }));
    const add = (topic: number, field: 'title' | 'abstract', points: number) => {
      const sum = sums[topic];
      if (sum) sum[field] += points;
    };
    for (const [rule] of inTitle) add(rule.topic, 'title', rule.inTitle);
    for (const [rule, finding] of inAbstract) {
      add(rule.topic, 'abstract', toPoints(rule, finding));
    }
    return sums.map((sum, topic) =>
      sum.title + sum.abstract > 0 && isOffTopic(topic, paper)
        ? { title: 0, abstract: 0, because: () => [] }
        : { ...sum, because: () => toBecause(topic, inTitle, inAbstract) },
    );
  };
}

/** A term that comes again counts twice, and no more. */
function toPoints(rule: TopicRule, { times, weight }: Finding): number {
  return rule.inAbstract * weight * Math.min(times, 2);
}

/** Creates the function that adds to the findings what it finds. Of overlapping terms of a topic the first, longest counts. */
function createRuleCounter(
  topics: readonly TopicDefinition[],
  fold: WordFolder,
): (words: readonly FoldedWord[], weight: number, findings: Findings) => void {
  const rules = topics.flatMap((topic, index) => toTopicRules(topic, index, fold));
  const terms = rules.map(({ term }) => term);
  const find = createTermFinder(terms, fold);
  return (words, weight, findings) => {
    const covered = new Array<number>(topics.length).fill(0);
    for (const { term, start, end } of find(words)) {
      const rule = rules[term];
      if (!rule || start < (covered[rule.topic] ?? 0)) continue;
      covered[rule.topic] = end;
      const finding = findings.get(rule) ?? { times: 0, weight: 0 };
      finding.times += 1;
      finding.weight = Math.max(finding.weight, weight);
      findings.set(rule, finding);
    }
  };
}

/** Creates the check whether a paper lacks all of the words that the rules of a topic ask for. */
function createContextCheck(
  topics: readonly TopicDefinition[],
  fold: WordFolder,
): (topic: number, paper: PaperWords) => boolean {
  const finders = topics.map(({ onlyWith }) =>
    onlyWith.length > 0 ? createTermFinder(onlyWith, fold) : undefined,
  );
  return (topic, paper) => {
    const find = finders[topic];
    if (!find) return false;
    const texts = [paper.title, ...paper.sentences.map(({ words }) => words)];
    return texts.every((words) => find(words).length === 0);
  };
}

function toBecause(topic: number, inTitle: Findings, inAbstract: Findings): string[] {
  const reasons = [
    ...[...inTitle.keys()].map((rule) => ({
      rule,
      points: 2 * rule.inTitle,
      words: `“${rule.term}” in the title`,
    })),
    ...[...inAbstract].map(([rule, finding]) => ({
      rule,
      points: toPoints(rule, finding),
      words: `“${rule.term}” ${toTimes(finding.times)}in the abstract`,
    })),
  ];
  return reasons
    .filter(({ rule, points }) => rule.topic === topic && points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ words }) => words);
}

function toTimes(times: number): string {
  if (times === 1) return '';
  return times === 2 ? 'twice ' : `${times} times `;
}
