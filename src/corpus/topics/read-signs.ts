import { createWordFolder } from './fold-word.ts';
import learnedWords from './learned-words.json' with { type: 'json' };
import { type TitleAndAbstract, toPaperWords } from './paper-words.ts';
import { createEvidenceReader, type Evidence, silent } from './read-evidence.ts';
import { createWordingReader, type Wording } from './read-wording.ts';
import type { TopicSigns } from './score-topics.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** What there is to say about one paper. */
export interface PaperSigns {
  /** Of each topic, in their order. */
  readonly signs: readonly TopicSigns[];
  /** Of each topic, and behind them of the others that go by their rules alone. */
  readonly evidence: Evidence;
  readonly wording: Wording;
}

/** The wording's reading for a topic about which no words were learned: neither for nor against it. */
const neutralWording = -2;

/**
 * Creates the function that reads papers, in their order. It takes each step for all papers before the next: every step
 * walks large tables of its own.
 * @param others what goes by rules alone.
 */
export function createSignReader(
  topics: readonly TopicDefinition[],
  others: readonly TopicDefinition[] = [],
): (papers: readonly TitleAndAbstract[]) => PaperSigns[] {
  const folder = createWordFolder();
  const readEvidence = createEvidenceReader([...topics, ...others], folder);
  const readWording = createWordingReader(learnedWords, folder);
  return (papers) => {
    const words = papers.map((paper) => toPaperWords(paper, folder));
    const wordings = words.map(readWording);
    const evidences = words.map(readEvidence);
    return wordings.flatMap((wording, paper) => {
      const evidence = evidences[paper];
      return evidence ? [{ evidence, wording, signs: toSigns(evidence, wording) }] : [];
    });
  };

  function toSigns({ points }: Evidence, { scoreOf }: Wording): TopicSigns[] {
    return topics.map(({ slug }, topic) => {
      const { title, abstract } = points[topic] ?? silent;
      return { title, abstract, wording: scoreOf(slug) ?? neutralWording };
    });
  }
}
