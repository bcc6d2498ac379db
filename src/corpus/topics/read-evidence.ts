import type { TitleAndAbstract } from './assign-topics.ts';
import { createTermFinder } from './find-terms.ts';
import { createWordFolder, type FoldedWord } from './fold-word.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** What speaks for one topic in one paper. */
export interface Evidence {
  readonly score: number;
  /** In words, weightiest first. */
  readonly because: readonly string[];
}

interface Rule {
  readonly topic: number;
  readonly term: string;
  readonly inTitle: number;
  readonly inAbstract: number;
}

/** A term in the title counts for as much as this many in the abstract. */
const titleFactor = 2;

/** What the second and further mentions in the abstract add, together. */
const repeated = 1;

/** Creates the function that weighs a paper against the rules of each topic, in the order of the topics. */
export function createEvidenceReader(
  topics: readonly TopicDefinition[],
): (paper: TitleAndAbstract) => Evidence[] {
  const rules = topics.flatMap(toRules);
  const fold = createWordFolder();
  const find = createTermFinder(
    rules.map(({ term }) => term),
    fold,
  );

  /** How often each rule matches. Of overlapping terms of one topic the first and longest counts. */
  function count(words: readonly FoldedWord[]): Map<Rule, number> {
    const counts = new Map<Rule, number>();
    const covered = new Array<number>(topics.length).fill(0);
    for (const { term, start, end } of find(words)) {
      const rule = rules[term];
      if (!rule || start < (covered[rule.topic] ?? 0)) continue;
      covered[rule.topic] = end;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return counts;
  }

  return ({ title, abstract }) => {
    const found = topics.map(() => new Map<string, number>());
    for (const [rule] of count(fold(title))) {
      found[rule.topic]?.set(`“${rule.term}” in the title`, rule.inTitle * titleFactor);
    }
    for (const [rule, times] of count(fold(abstract))) {
      const score = rule.inAbstract * (times > 1 ? 1 + repeated : 1);
      found[rule.topic]?.set(`“${rule.term}” ${toTimes(times)}in the abstract`, score);
    }
    return found.map(toEvidence);
  };
}

function toRules(topic: TopicDefinition, index: number): Rule[] {
  const weights = new Map<string, { inTitle: number; inAbstract: number }>();
  for (const [term, weight] of Object.entries(topic.terms)) {
    weights.set(term, { inTitle: weight, inAbstract: weight });
  }
  for (const [term, weight] of Object.entries(topic.inTitle)) {
    weights.set(term, { inTitle: weight, inAbstract: topic.terms[term] ?? 0 });
  }
  for (const [term, weight] of Object.entries(topic.against)) {
    weights.set(term, { inTitle: -weight, inAbstract: -weight });
  }
  for (const phrase of topic.ignore) weights.set(phrase, { inTitle: 0, inAbstract: 0 });
  return [...weights].map(([term, weight]) => ({ topic: index, term, ...weight }));
}

function toEvidence(found: ReadonlyMap<string, number>): Evidence {
  const reasons = [...found].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  return {
    score: [...found.values()].reduce((sum, score) => sum + score, 0),
    because: reasons.slice(0, 3).map(([reason]) => reason),
  };
}

function toTimes(times: number): string {
  if (times === 1) return '';
  return times === 2 ? 'twice ' : `${times} times `;
}
