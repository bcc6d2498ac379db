import type { SubtopicAssignment } from '../records.ts';
import { type Evidence, silent, sumPoints } from './read-evidence.ts';
import type { SubtopicDefinition } from './topic-definition.ts';

/**
 * Points from which a paper is in a sub-topic; those in the title count double. A term that says it by itself (3) is
 * enough in the title, or where the abstract comes back to it; named once, even among the claims (3 × 1.3), it is not.
 */
const enough = 4;

/** Reasons that a reader is shown. */
const mostReasons = 3;

/** A sub-topic, and its place in the order in which evidence was read. */
export interface PlacedSubtopic {
  readonly subtopic: SubtopicDefinition;
  readonly place: number;
}

/** The sub-topics whose rules fit a paper, strongest first, with what speaks for them in words. */
export function chooseSubtopics(
  subtopics: readonly PlacedSubtopic[],
  evidence: Evidence,
): readonly SubtopicAssignment[] {
  const pointsOf = ({ place }: PlacedSubtopic) => sumPoints(evidence.points[place] ?? silent);
  return subtopics
    .filter((placed) => pointsOf(placed) >= enough)
    .sort((a, b) => pointsOf(b) - pointsOf(a))
    .map(({ subtopic: { slug, parent }, place }) => ({
      slug,
      parent,
      because: evidence.because(place, mostReasons),
    }));
}
