import type { TopicAssignment } from '../records.ts';
import { createEvidenceReader, type Evidence } from './read-evidence.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** What topics are assigned from. */
export interface TitleAndAbstract {
  readonly title: string;
  readonly abstract: string;
}

export interface TopicsOfPaper {
  /** One to four, strongest first. */
  readonly topics: readonly TopicAssignment[];
  /** The main contribution is a dataset, a benchmark or an evaluation study. */
  readonly benchmark: boolean;
}

const mostTopics = 4;
const enough = 5;

/**
 * Creates the function that assigns topics to a paper, from the curators' rules.
 *
 * @param topics the topics; a paper gets one to four of them.
 * @param benchmark the rules for the flag of the same name.
 */
export function createTopicAssigner(
  topics: readonly TopicDefinition[],
  benchmark: TopicDefinition,
): (paper: TitleAndAbstract) => TopicsOfPaper {
  const readEvidence = createEvidenceReader([...topics, benchmark]);
  return (paper) => {
    const evidence = readEvidence(paper);
    const ofKind = evidence.pop();
    const ranked = topics
      .map((topic, index) => toAssignment(topic.slug, evidence[index]))
      .sort((a, b) => b.score - a.score);
    const assigned = ranked.slice(0, mostTopics).filter(({ score }) => score >= 0.5);
    return {
      topics: assigned.length > 0 ? assigned : ranked.slice(0, 1),
      benchmark: (ofKind?.score ?? 0) >= enough,
    };
  };
}

function toAssignment(slug: string, evidence: Evidence | undefined): TopicAssignment {
  const score = Math.max(0, evidence?.score ?? 0);
  const because = evidence?.because ?? [];
  return {
    slug,
    score: Math.round((1000 * score) / (score + enough)) / 1000,
    because: because.length > 0 ? because : ['no rule of any topic matches this paper'],
  };
}
