import type { WordFolder } from './fold-word.ts';
import { toPaperWords } from './paper-words.ts';
import { createEvidenceReader, sumPoints } from './read-evidence.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** A paper of a public list. */
export interface ListedPaper {
  readonly title: string;
  readonly abstract: string;
  /** As its authors gave them, separated by semicolons; may be empty. */
  readonly keywords: string;
}

/**
 * Creates the function that guesses which topics a paper is on from its title and keywords, where authors say it most
 * plainly: 1 if the curators' rules speak for the topic there, 0 if they are silent, -1 if one should not say.
 */
export function createWeakLabeller(
  topics: readonly TopicDefinition[],
  folder: WordFolder,
): (paper: ListedPaper) => number[] {
  const readEvidence = createEvidenceReader(topics, folder);
  return ({ title, abstract, keywords }) => {
    const words = toPaperWords({ title: `${title} ; ${keywords}`, abstract }, folder);
    return readEvidence(words).points.map((points) => {
      if (points.title >= 3 && sumPoints(points) >= 8) return 1;
      return points.title <= 0 && points.abstract < 3 ? 0 : -1;
    });
  };
}
