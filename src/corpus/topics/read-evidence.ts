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

/** What is known of a term's findings in one field of one paper. */
interface Finding {
  readonly rule: TopicRule;
  times: number;
  /** That of the weightiest sentence with it. */
  weight: number;
}

const silent: Evidence = { title: 0, abstract: 0, because: () => [] };

/** Creates the function that weighs a paper against the rules of each topic, in the order of the topics. */
export function createEvidenceReader(
  topics: readonly TopicDefinition[],
  folder: WordFolder,
): (paper: PaperWords) => Evidence[] {
  const counter = createRuleCounter(topics, folder);
  return ({ title, sentences }) => {
    const context = new Set<number>();
    counter.count(title, 1, context);
    const inTitle = counter.take();
    for (const { words, weight } of sentences) counter.count(words, weight, context);
    const inAbstract = counter.take();
    const sums = new Map<number, { title: number; abstract: number }>();
    const sumOf = (topic: number) => {
      const sum = sums.get(topic) ?? { title: 0, abstract: 0 };
      sums.set(topic, sum);
      return sum;
    };
    for (const { rule } of inTitle) sumOf(rule.topic).title += rule.inTitle;
    for (const finding of inAbstract) sumOf(finding.rule.topic).abstract += toPoints(finding);
    return topics.map(({ onlyWith }, topic) => {
      const sum = sums.get(topic);
      if (!sum) return silent;
      const isOffTopic = onlyWith.length > 0 && !context.has(topic);
      if (isOffTopic && sum.title + sum.abstract > 0) return silent;
      return { ...sum, because: () => toBecause(topic, inTitle, inAbstract) };
    });
  };
}

/** A term that comes again counts twice, and no more. */
function toPoints({ rule, times, weight }: Finding): number {
  return rule.inAbstract * weight * Math.min(times, 2);
}

interface RuleCounter {
  /**
   * Counts the terms in a sentence, and adds to the context the topics of which it finds a word that their rules ask
   * for. Of overlapping terms of a topic the first, longest counts.
   */
  readonly count: (words: readonly number[], weight: number, context: Set<number>) => void;
  /** What was counted since it was last taken, in the order in which it was first found. */
  readonly take: () => readonly Finding[];
}

function createRuleCounter(topics: readonly TopicDefinition[], folder: WordFolder): RuleCounter {
  const rules = topics.flatMap((topic, index) => toTopicRules(topic, index, folder));
  const asked = topics.flatMap(({ onlyWith }, topic) => onlyWith.map((term) => ({ term, topic })));
  const visitTerms = createTermFinder(
    [...rules, ...asked].map(({ term }) => term),
    folder,
  );
  /** By topic, where the last term ended that counted. */
  const covered = new Int32Array(topics.length);
  /** By rule, its place among the findings, which it keeps only as long as these are not taken. */
  const places = new Int32Array(rules.length);
  let findings: Finding[] = [];

  return {
    count: (words, weight, context) => {
      covered.fill(0);
      visitTerms(words, (term, start, end) => {
        const rule = rules[term];
        if (!rule) {
          context.add(asked[term - rules.length]?.topic ?? -1);
        } else if (start >= (covered[rule.topic] ?? 0)) {
          covered[rule.topic] = end;
          add(term, rule, weight);
        }
      });
    },
    take: () => {
      const taken = findings;
      findings = [];
      return taken;
    },
  };

  function add(number: number, rule: TopicRule, weight: number): void {
    const finding = findings[places[number] ?? 0];
    if (finding?.rule === rule) {
      finding.times += 1;
      finding.weight = Math.max(finding.weight, weight);
    } else {
      places[number] = findings.length;
      findings.push({ rule, times: 1, weight });
    }
  }
}

function toBecause(
  topic: number,
  inTitle: readonly Finding[],
  inAbstract: readonly Finding[],
): string[] {
  const reasons: { points: number; words: string }[] = [];
  for (const { rule } of inTitle) {
    const points = 2 * rule.inTitle;
    if (rule.topic !== topic || points <= 0) continue;
    reasons.push({ points, words: `“${rule.term}” in the title` });
  }
  for (const finding of inAbstract) {
    const { rule, times } = finding;
    const points = toPoints(finding);
    if (rule.topic !== topic || points <= 0) continue;
    reasons.push({ points, words: `“${rule.term}” ${toTimes(times)}in the abstract` });
  }
  return reasons.sort((a, b) => b.points - a.points).map(({ words }) => words);
}

function toTimes(times: number): string {
  if (times === 1) return '';
  return times === 2 ? 'twice ' : `${times} times `;
}
