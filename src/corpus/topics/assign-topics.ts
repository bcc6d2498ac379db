import type { SubtopicAssignment, TopicAssignment } from '../records.ts';
import { chooseSubtopics } from './choose-subtopics.ts';
import coefficients from './coefficients.json' with { type: 'json' };
import type { TitleAndAbstract } from './paper-words.ts';
import type { ParsedTopics } from './parse-topics.ts';
import { type Evidence, silent, sumPoints } from './read-evidence.ts';
import { createSignReader, type PaperSigns } from './read-signs.ts';
import type { Wording } from './read-wording.ts';
import { chooseTopics, toProbabilities } from './score-topics.ts';

export interface TopicsOfPaper {
  /** One to four, strongest first. */
  readonly topics: readonly TopicAssignment[];
  /** Those whose rules fit the paper, whether or not it is in their topic; strongest first. */
  readonly subtopics?: readonly SubtopicAssignment[];
  /** The main contribution is a dataset, a benchmark or an evaluation study. */
  readonly benchmark: boolean;
}

const withoutTopics: TopicsOfPaper = { topics: [], benchmark: false };

/** Points from which a paper is a benchmark; those in the title count double. */
const enoughForBenchmark = 5;

/**
 * Creates the function that assigns topics to papers, in their order: from the curators' rules and, beside them, from
 * their wording, about which much was learned from public lists of papers. A topic that was not learned goes by its
 * rules alone.
 *
 * Sub-topics go by their rules, and make no difference to the topics; so does the flag for benchmarks. Where no topic
 * is defined, or no benchmark, papers get none, and `checkTopics` reports the error.
 */
export function createTopicAssigner({
  topics,
  subtopics,
  benchmark,
}: Omit<ParsedTopics, 'diagnostics'>): (papers: readonly TitleAndAbstract[]) => TopicsOfPaper[] {
  if (topics.length === 0 || !benchmark) return (papers) => papers.map(() => withoutTopics);
  const readSigns = createSignReader(topics, [benchmark, ...subtopics]);
  const slugs = topics.map(({ slug }) => slug);
  const places = subtopics.map((subtopic, n) => ({ subtopic, place: topics.length + 1 + n }));
  return (papers) => readSigns(papers).map(choose);

  function choose({ signs, evidence, wording }: PaperSigns): TopicsOfPaper {
    const probabilities = toProbabilities(signs, slugs, coefficients);
    const ofBenchmark = evidence.points[topics.length] ?? silent;
    return {
      topics: keepTold(
        chooseTopics(probabilities).map((topic) => {
          const slug = slugs[topic] ?? '';
          const score = Math.round(1000 * (probabilities[topic] ?? 0)) / 1000;
          return { slug, score, because: toBecause(topic, slug, evidence, wording) };
        }),
      ),
      subtopics: chooseSubtopics(places, evidence),
      benchmark: sumPoints(ofBenchmark) >= enoughForBenchmark,
    };
  }
}

/**
 * Drops topics that nothing in the paper speaks for: without a word that is known, all are as probable as they are on
 * the whole. A paper has one all the same, and it is said that it is no more than a guess.
 */
function keepTold(topics: readonly TopicAssignment[]): readonly TopicAssignment[] {
  const told = topics.filter(({ because }) => because.length > 0);
  if (told.length > 0) return told;
  return topics.slice(0, 1).map((topic) => ({ ...topic, because: ['nothing is nearer'] }));
}

/** Up to three terms of the rules; the wording too, where the rules alone say little. */
function toBecause(topic: number, slug: string, evidence: Evidence, wording: Wording): string[] {
  const rules = evidence.because(topic, 3);
  if (rules.length > 1) return [...rules];
  const words = wording.wordsFor(slug).map((word) => `“${word}”`);
  return [...rules, ...(words.length > 0 ? [`words like ${words.join(', ')}`] : [])];
}
