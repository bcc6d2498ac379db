import { createWordFolder } from './fold-word.ts';
import learnedWords from './learned-words.json' with { type: 'json' };
import { type TitleAndAbstract, toPaperWords } from './paper-words.ts';
import { createEvidenceReader, type Evidence } from './read-evidence.ts';
import { createWordingReader, type Wording } from './read-wording.ts';
import type { TopicSigns } from './score-topics.ts';
import type { TopicDefinition } from './topic-definition.ts';

/** What there is to say about one topic and one paper. */
export interface TopicReading extends TopicSigns {
  /** What of the curator's rules speaks for the topic, weightiest first. */
  readonly because: () => readonly string[];
  /** The words of the paper that are most like those of papers on the topic; read only where they are wanted. */
  readonly tellingWords: () => readonly string[];
}

/** The wording's reading for a topic about which no words were learned: neither for nor against it. */
const neutralWording = -2;

/**
 * Creates the function that reads papers, each for all topics, in the order of both. It takes each step for all papers
 * before the next: every step walks large tables of its own.
 */
export function createSignReader(
  topics: readonly TopicDefinition[],
): (papers: readonly TitleAndAbstract[]) => TopicReading[][] {
  const folder = createWordFolder();
  const readEvidence = createEvidenceReader(topics, folder);
  const readWording = createWordingReader(learnedWords, folder);
  const join = (evidence: Evidence, wording: Wording, slug: string): TopicReading => ({
    title: evidence.title,
    abstract: evidence.abstract,
    because: evidence.because,
    wording: wording.scoreOf(slug) ?? neutralWording,
    tellingWords: () => wording.wordsFor(slug),
  });
  return (papers) => {
    const words = papers.map((paper) => toPaperWords(paper, folder));
    const wordings = words.map(readWording);
    const evidence = words.map(readEvidence);
    return wordings.map((wording, paper) =>
      (evidence[paper] ?? []).map((found, topic) =>
        join(found, wording, topics[topic]?.slug ?? ''),
      ),
    );
  };
}
