import { micromark } from 'micromark';
import type { Diagnostic } from '../diagnostic.ts';
import type { Paper, SourceFile, Topic } from '../records.ts';
import { nestTopics } from './nest-topics.ts';
import { parseTopic } from './parse-topic.ts';
import type { SubtopicDefinition, TopicDefinition } from './topic-definition.ts';

/** The texts that define topics, and the kinds of paper that are flags of their own. */
export interface TopicSources {
  readonly topics: readonly SourceFile[];
  readonly kinds: readonly SourceFile[];
}

export interface ParsedTopics {
  /** The broad ones, by slug: those that papers are sorted into. */
  readonly topics: readonly TopicDefinition[];
  /** Parts of them, by slug. */
  readonly subtopics: readonly SubtopicDefinition[];
  /** The kind whose slug is `benchmark`; absent when its file is missing or has an error. */
  readonly benchmark?: TopicDefinition | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all topics and kinds, and tells sub-topics from topics. */
export function parseTopics(sources: TopicSources): ParsedTopics {
  const parsed = sources.topics.map((file) => ({ file, ...parseTopic(file) }));
  const kinds = sources.kinds.map(parseTopic);
  const { topics, subtopics, diagnostics } = nestTopics(parsed);
  return {
    topics,
    subtopics,
    benchmark: kinds.find(({ topic }) => topic?.slug === 'benchmark')?.topic,
    diagnostics: [...[...parsed, ...kinds].flatMap((file) => file.diagnostics), ...diagnostics],
  };
}

/**
 * @returns what pages show of each topic and, in it, of those sub-topics that have papers, with the number of them. A
 * topic stays without papers; a sub-topic is there to divide them.
 */
export function toTopicRecords(
  { topics, subtopics }: Pick<ParsedTopics, 'topics' | 'subtopics'>,
  papers: readonly Paper[],
): readonly Topic[] {
  const toSubject = createSubjectMaker(papers);
  const parts = subtopics
    .map((subtopic) => ({ ...toSubject(subtopic), parent: subtopic.parent }))
    .filter((subtopic) => subtopic.papers > 0);
  const below = Map.groupBy(parts, ({ parent }) => parent);
  return topics.map((topic) => {
    const own = below.get(topic.slug);
    return { ...toSubject(topic), ...(own && { subtopics: own }) };
  });
}

function createSubjectMaker(papers: readonly Paper[]) {
  const counts = new Map<string, number>();
  for (const { topics, subtopics = [] } of papers) {
    for (const { slug } of [...topics, ...subtopics]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return ({ slug, name, rule, description }: TopicDefinition) => ({
    slug,
    name,
    rule,
    description: micromark(description),
    papers: counts.get(slug) ?? 0,
  });
}
