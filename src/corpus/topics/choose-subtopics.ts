import type { SubtopicAssignment } from '../records.ts';
import type { Evidence } from './read-evidence.ts';
import type { SubtopicDefinition } from './topic-definition.ts';

/**
 * Points from which a paper is in a sub-topic; those in the title count double. A term that says it by itself (3) is
 * enough in the title, or where the abstract comes back to it; named once, even among the claims (3 × 1.3), it is not.
 */
const enough = 4;

/** Reasons that a reader is shown. */
const mostReasons = 3;

/**
 * The sub-topics whose rules fit a paper, strongest first, with what speaks for them in words.
 * @param evidence of each sub-topic, in their order.
 */
export function chooseSubtopics(
  subtopics: readonly SubtopicDefinition[],
  evidence: readonly Evidence[],
): readonly SubtopicAssignment[] {
  return subtopics
    .flatMap((subtopic, index) => {
      const found = evidence[index];
      const points = found ? 2 * found.title + found.abstract : 0;
      return found && points >= enough ? [{ subtopic, points, found }] : [];
    })
    .sort((a, b) => b.points - a.points)
    .map(({ subtopic: { slug, parent }, found }) => ({
      slug,
      parent,
      because: found.because().slice(0, mostReasons),
    }));
}
