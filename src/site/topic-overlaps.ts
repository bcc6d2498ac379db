import type { Topic } from '../corpus/records.ts';
import type { Library } from './library.ts';

/** Another topic, and how many papers it shares with the one at hand. */
export interface TopicOverlap {
  readonly topic: Topic;
  readonly papers: number;
}

/**
 * The topics that a topic's papers are also in, most shared papers first and equal ones by name. Topics that share
 * nothing are left out.
 */
export function toTopicOverlaps(
  slug: string,
  { papersOfTopic, topics }: Pick<Library, 'papersOfTopic' | 'topics'>,
): TopicOverlap[] {
  const shared = new Map<string, number>();
  for (const other of papersOfTopic(slug).flatMap((paper) => paper.topics)) {
    shared.set(other.slug, (shared.get(other.slug) ?? 0) + 1);
  }
  return topics
    .filter((topic) => topic.slug !== slug)
    .map((topic) => ({ topic, papers: shared.get(topic.slug) ?? 0 }))
    .filter(({ papers }) => papers > 0)
    .toSorted((a, b) => b.papers - a.papers);
}
