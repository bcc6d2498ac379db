import type { Paper, SubtopicAssignment, TopicAssignment } from '../records.ts';
import type { SideFile } from './side-file.ts';

/** Shown as the reason of a topic that no rule gave. */
export const curatorsReason = 'a curator put it here';

/** What a paper is filed under. */
export type Filed = Pick<Paper, 'topics' | 'subtopics'>;

/** A sub-topic that a side file may name. */
export type SubtopicTarget = Pick<SubtopicAssignment, 'slug' | 'parent'>;

type Corrections = NonNullable<SideFile['fields']['topics']>;

/**
 * Files a paper as its curator says: what is added comes first, what is removed goes, whatever the rules found. A
 * sub-topic that is added brings its topic along; one whose topic the paper is not in is left out.
 * @param subtopics all there are; any other slug of the corrections is a topic.
 */
export function correctTopics(
  found: Filed,
  { add, remove }: Corrections = { add: [], remove: [] },
  subtopics: readonly SubtopicTarget[],
): Required<Filed> {
  const isCorrected = ({ slug }: { slug: string }) => add.includes(slug) || remove.includes(slug);
  const parts = subtopics.filter(({ slug }) => add.includes(slug));
  const broad = add.filter((slug) => !subtopics.some((part) => part.slug === slug));
  const kept = found.topics.filter((topic) => !isCorrected(topic));
  const implied = parts
    .map(({ parent }) => parent)
    .filter((parent) => !kept.some(({ slug }) => slug === parent));
  const topics = [...new Set([...broad, ...implied])].map(toAdded).concat(kept);
  const added = parts.map(({ slug, parent }) => ({ slug, parent, because: [curatorsReason] }));
  const keptParts = (found.subtopics ?? []).filter((part) => !isCorrected(part));
  return {
    topics,
    subtopics: [...added, ...keptParts].filter(({ parent }) =>
      topics.some(({ slug }) => slug === parent),
    ),
  };
}

function toAdded(slug: string): TopicAssignment {
  return { slug, score: 1, because: [curatorsReason] };
}
