import { micromark } from 'micromark';
import type { Diagnostic } from '../diagnostic.ts';
import type { Paper, SourceFile, Topic } from '../records.ts';
import { parseTopic } from './parse-topic.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** The texts that define topics, and the kinds of paper that are flags of their own. */
export interface TopicSources {
  readonly topics: readonly SourceFile[];
  readonly kinds: readonly SourceFile[];
}

export interface ParsedTopics {
  /** By slug. */
  readonly topics: readonly TopicDefinition[];
  /** The kind whose slug is `benchmark`; absent when its file is missing or has an error. */
  readonly benchmark?: TopicDefinition | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all topics and kinds; a parent that is no topic is an error. */
export function parseTopics(sources: TopicSources): ParsedTopics {
  const parsed = sources.topics.map((file) => ({ file, ...parseTopic(file) }));
  const kinds = sources.kinds.map(parseTopic);
  const topics = parsed
    .flatMap(({ topic }) => topic ?? [])
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const slugs = new Set(topics.map(({ slug }) => slug));
  const orphans = parsed.flatMap(({ file, topic }) =>
    topic?.parent !== undefined && !slugs.has(topic.parent)
      ? [toUnknownParent(file.path, topic.parent)]
      : [],
  );
  return {
    topics,
    benchmark: kinds.find(({ topic }) => topic?.slug === 'benchmark')?.topic,
    diagnostics: [...[...parsed, ...kinds].flatMap(({ diagnostics }) => diagnostics), ...orphans],
  };
}

function toUnknownParent(file: string, parent: string): Diagnostic {
  return {
    rule: 'topic-parent-unknown',
    severity: 'error',
    message: `The parent "${parent}" is not a topic.`,
    hint: `Name the file of a topic without ".md", or add content/topics/${parent}.md.`,
    file,
    line: 1,
  };
}

/** @returns what pages show of each topic, with the number of its papers. */
export function toTopicRecords(
  topics: readonly TopicDefinition[],
  papers: readonly Paper[],
): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const { slug } of papers.flatMap((paper) => paper.topics))
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return topics.map(({ slug, name, parent, rule, description }) => ({
    slug,
    name,
    ...(parent !== undefined && { parent }),
    rule,
    description: micromark(description),
    papers: counts.get(slug) ?? 0,
  }));
}
