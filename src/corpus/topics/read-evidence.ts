import { createTermFinder } from './find-terms.ts';
import type { WordFolder } from './fold-word.ts';
import type { PaperWords } from './paper-words.ts';
import type { TopicDefinition } from './topic-definition.ts';
import { type TopicRule, toTopicRules } from './topic-rules.ts';

/** What the curators' rules count for one topic and one paper. */
export interface TopicPoints {
  /** Sum of the weights of the terms in the title. */
  readonly title: number;
  /** The same for the abstract, weighed by sentence. */
  readonly abstract: number;
}

/** Points in the title and in the abstract together; those in the title count double. */
export function sumPoints({ title, abstract }: TopicPoints): number {
  return 2 * title + abstract;
}

/** What the curators' rules say about one paper. */
export interface Evidence {
  /** Of each topic, in their order. */
  readonly points: readonly TopicPoints[];
  /** What speaks for a topic, in words, weightiest first, and no more than so many; read only where it is wanted. */
  readonly because: (topic: number, most: number) => readonly string[];
}

/** What is known of a term's findings in one field of one paper. */
interface Finding {
  readonly rule: TopicRule;
  times: number;
  /** That of the weightiest sentence with it. */
  weight: number;
}

/** Of a topic that no term speaks for. */
export const silent: TopicPoints = { title: 0, abstract: 0 };

/** The same, of a topic whose terms count for nothing here: the paper holds no word that the topic asks for. */
const offTopic: TopicPoints = { title: 0, abstract: 0 };

/** Creates the function that weighs a paper against the rules of all topics. */
export function createEvidenceReader(
  topics: readonly TopicDefinition[],
  folder: WordFolder,
): (paper: PaperWords) => Evidence {
  const counter = createRuleCounter(topics, folder);
  const asks = topics.map(({ onlyWith }) => onlyWith.length > 0);
  /** By topic: sums of points for the paper at hand, and whether it holds a word that the topic asks for. */
  const inTitles = new Float64Array(topics.length);
  const inAbstracts = new Float64Array(topics.length);
  const context = new Uint8Array(topics.length);

  return ({ title, sentences }) => {
    inTitles.fill(0);
    inAbstracts.fill(0);
    context.fill(0);
    counter.count(title, 1, context);
    const inTitle = counter.take();
    for (const { words, weight } of sentences) counter.count(words, weight, context);
    const inAbstract = counter.take();
    for (const { rule } of inTitle) addPoints(inTitles, rule.topic, rule.inTitle);
    for (const finding of inAbstract) addPoints(inAbstracts, finding.rule.topic, toPoints(finding));
    const points = asks.map((_, topic) => pointsOf(topic));
    return {
      points,
      because: (topic, most) =>
        points[topic] === offTopic ? [] : toBecause(topic, inTitle, inAbstract, most),
    };
  };

  function pointsOf(topic: number): TopicPoints {
    const title = inTitles[topic] ?? 0;
    const abstract = inAbstracts[topic] ?? 0;
    if (title === 0 && abstract === 0) return silent;
    const isOffTopic = asks[topic] === true && context[topic] === 0;
    return isOffTopic && title + abstract > 0 ? offTopic : { title, abstract };
  }
}

function addPoints(sums: Float64Array, topic: number, points: number): void {
  sums[topic] = (sums[topic] ?? 0) + points;
}

/** A term that comes again counts twice, and no more. */
function toPoints({ rule, times, weight }: Finding): number {
  return rule.inAbstract * weight * Math.min(times, 2);
}

interface RuleCounter {
  /**
   * Counts the terms in a sentence, and marks in the context the topics of which it finds a word that their rules
   * ask for. Of overlapping terms of a topic the first, longest counts.
   */
  readonly count: (words: readonly number[], weight: number, context: Uint8Array) => void;
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
          context[asked[term - rules.length]?.topic ?? -1] = 1;
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
  most: number,
): string[] {
  const reasons = [
    ...inTitle.map((finding) => ({ finding, points: 2 * finding.rule.inTitle, isTitle: true })),
    ...inAbstract.map((finding) => ({ finding, points: toPoints(finding), isTitle: false })),
  ];
  return reasons
    .filter(({ finding, points }) => finding.rule.topic === topic && points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ finding: { rule, times }, isTitle }) =>
      isTitle ? `“${rule.term}” in the title` : `“${rule.term}” ${toTimes(times)}in the abstract`,
    );
}

function toTimes(times: number): string {
  if (times === 1) return '';
  return times === 2 ? 'twice ' : `${times} times `;
}
