import { createWordFolder } from './fold-word.ts';
import learnedWords from './learned-words.json' with { type: 'json' };
import { type TitleAndAbstract, toPaperWords } from './paper-words.ts';
import { createEvidenceReader } from './read-evidence.ts';
import { createWordingReader } from './read-wording.ts';
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

/** Creates the function that reads a paper for each of the topics, in their order. */
export function createSignReader(
  topics: readonly TopicDefinition[],
): (paper: TitleAndAbstract) => TopicReading[] {
  const folder = createWordFolder();
  const readEvidence = createEvidenceReader(topics, folder);
  const readWording = createWordingReader(learnedWords, folder);
  return (paper) => {
    const words = toPaperWords(paper, folder);
    const wording = readWording(words);
    return readEvidence(words).map((evidence, topic) => {
      const slug = topics[topic]?.slug ?? '';
      return {
        title: evidence.title,
        abstract: evidence.abstract,
        because: evidence.because,
        wording: wording.scoreOf(slug) ?? neutralWording,
        tellingWords: () => wording.wordsFor(slug),
      };
    });
  };
}
