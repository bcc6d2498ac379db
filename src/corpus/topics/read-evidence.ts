import { createTermFinder } from './find-terms.ts';
import type { WordFolder } from './fold-word.ts';
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
  folder: WordFolder,
): (paper: PaperWords) => Evidence[] {
  const count = createRuleCounter(topics, folder);
  return (paper) => {
    const inTitle: Findings = new Map();
    const inAbstract: Findings = new Map();
    const inContext = new Set<number>();
    count(paper.title, 1, inTitle, inContext);
    for (const { words, weight } of paper.sentences) count(words, weight, inAbstract, inContext);
    const isOffTopic = (topic: number) =>
      (topics[topic]?.onlyWith.length ?? 0) > 0 && !inContext.has(topic);
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
      sum.title + sum.abstract > 0 && isOffTopic(topic)
        ? { title: 0, abstract: 0, because: () => [] }
        : {
            title: sum.title,
            abstract: sum.abstract,
            because: () => toBecause(topic, inTitle, inAbstract),
          },
    );
  };
}

/** A term that comes again counts twice, and no more. */
function toPoints(rule: TopicRule, { times, weight }: Finding): number {
  return rule.inAbstract * weight * Math.min(times, 2);
}

/**
 * Creates the function that adds to the findings what it finds, and to the contexts the topics of which it finds a word
 * that their rules ask for. Of overlapping terms of a topic the first, longest counts.
 */
function createRuleCounter(
  topics: readonly TopicDefinition[],
  folder: WordFolder,
): (words: readonly number[], weight: number, findings: Findings, contexts: Set<number>) => void {
  const rules = topics.flatMap((topic, index) => toTopicRules(topic, index, folder));
  const asked = topics.flatMap(({ onlyWith }, topic) => onlyWith.map((term) => ({ term, topic })));
  const find = createTermFinder(
    [...rules, ...asked].map(({ term }) => term),
    folder,
  );
  const covered = new Int32Array(topics.length);
  return (words, weight, findings, contexts) => {
    covered.fill(0);
    for (const { term, start, end } of find(words)) {
      const rule = rules[term];
      if (!rule) {
        contexts.add(asked[term - rules.length]?.topic ?? -1);
      } else if (start >= (covered[rule.topic] ?? 0)) {
        covered[rule.topic] = end;
        addTo(findings, rule, weight);
      }
    }
  };
}

function addTo(findings: Findings, rule: TopicRule, weight: number): void {
  const finding = findings.get(rule);
  if (!finding) {
    findings.set(rule, { times: 1, weight });
    return;
  }
  finding.times += 1;
  finding.weight = Math.max(finding.weight, weight);
}

function toBecause(topic: number, inTitle: Findings, inAbstract: Findings): string[] {
  const reasons: { points: number; words: string }[] = [];
  for (const [rule] of inTitle) {
    const points = 2 * rule.inTitle;
    if (rule.topic !== topic || points <= 0) continue;
    reasons.push({ points, words: `“${rule.term}” in the title` });
  }
  for (const [rule, finding] of inAbstract) {
    const points = toPoints(rule, finding);
    if (rule.topic !== topic || points <= 0) continue;
    reasons.push({
      points,
      words: `“${rule.term}” ${toTimes(finding.times)}in the abstract`,
    });
  }
  return reasons.sort((a, b) => b.points - a.points).map(({ words }) => words);
}

function toTimes(times: number): string {
  if (times === 1) return '';
  return times === 2 ? 'twice ' : `${times} times `;
}
