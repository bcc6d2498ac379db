import type { Subject, Topic } from '../corpus/records.ts';
import type { Library } from './library.ts';

/** Another topic, and how many papers it shares with the one at hand. */
export interface TopicOverlap {
  readonly topic: Topic;
  readonly papers: number;
}

/**
 * The topics that the papers of a topic or sub-topic are also in, most shared papers first and equal ones by name.
 * Topics that share nothing are left out, and so is the one that a sub-topic is a part of, which shares everything.
 */
export function toTopicOverlaps(
  subject: Subject,
  { papersOfTopic, topics }: Pick<Library, 'papersOfTopic' | 'topics'>,
): TopicOverlap[] {
  const shared = new Map<string, number>();
  for (const other of papersOfTopic(subject.slug).flatMap((paper) => paper.topics)) {
    shared.set(other.slug, (shared.get(other.slug) ?? 0) + 1);
  }
  const whole = 'parent' in subject ? subject.parent : subject.slug;
  return topics
    .filter(({ slug }) => slug !== whole)
    .map((topic) => ({ topic, papers: shared.get(topic.slug) ?? 0 }))
    .filter(({ papers }) => papers > 0)
    .toSorted((a, b) => b.papers - a.papers);
}
