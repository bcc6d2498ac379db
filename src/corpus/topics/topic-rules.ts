import { toTermKey } from './find-terms.ts';
import type { WordFolder } from './fold-word.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** One term of one topic, with what it counts for in either field. Negative speaks against, zero only covers. */
export interface TopicRule {
  /** Position of the topic in the list of topics. */
  readonly topic: number;
  readonly term: string;
  readonly inTitle: number;
  readonly inAbstract: number;
}

/** The rules of a topic, one for each term, however often and in whatever spelling the file names it. */
export function toTopicRules(
  topic: TopicDefinition,
  index: number,
  folder: WordFolder,
): TopicRule[] {
  const rules = new Map<string, TopicRule>();
  const add = (term: string, inTitle: number, inAbstract?: number) => {
    const key = toTermKey(term, folder);
    const known = rules.get(key)?.inAbstract ?? 0;
    rules.set(key, { topic: index, term, inTitle, inAbstract: inAbstract ?? known });
  };
  for (const [term, weight] of Object.entries(topic.terms)) add(term, weight, weight);
  for (const [term, weight] of Object.entries(topic.inTitle)) add(term, weight);
  for (const [term, weight] of Object.entries(topic.against)) add(term, -weight, -weight);
  for (const phrase of topic.ignore) add(phrase, 0, 0);
  return [...rules.values()];
}
