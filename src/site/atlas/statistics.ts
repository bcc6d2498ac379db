import { linkKinds, type Paper, type Topic } from '../../corpus/records.ts';
import { countListingsOfPaper } from '../count-papers.ts';
import type { Library } from '../library.ts';
import { toTopicOverlaps } from '../topic-overlaps.ts';

/** Two topics, and how many papers are in both. */
export interface TopicPair {
  readonly topics: readonly [Topic, Topic];
  readonly papers: number;
}

/** Something that papers may come with, and how many do. */
export interface PaperFeature {
  readonly name: string;
  readonly papers: number;
  /** Something that the search can be narrowed by. */
  readonly isCode: boolean;
}

/** A number of listings, and how many papers were seen in just so many. */
export interface TimesListed {
  readonly times: number;
  readonly papers: number;
}

/** Most papers first; equal ones in alphabetical order of their topics. */
export function toTopicPairs(
  library: Pick<Library, 'papersOfTopic' | 'topics'>,
): readonly TopicPair[] {
  const { topics } = library;
  return topics
    .flatMap((a, at) => {
      const later = new Set(topics.slice(at + 1));
      return toTopicOverlaps(a, library)
        .filter(({ topic }) => later.has(topic))
        .map(({ topic, papers }) => ({ topics: [a, topic] as const, papers }));
    })
    .toSorted((a, b) => b.papers - a.papers);
}

const linkNames: Readonly<Record<(typeof linkKinds)[number], string>> = {
  code: 'A link to code',
  project: 'A link to a project page',
  data: 'A link to data',
  demo: 'A link to a demo',
  video: 'A link to a video',
  other: 'Another link',
};

/** What abstracts come with, in a fixed order; what none has is left out. */
export function toFeatures(papers: readonly Paper[]): readonly PaperFeature[] {
  const count = (name: string, test: (paper: Paper) => boolean, isCode = false) => ({
    name,
    papers: papers.filter(test).length,
    isCode,
  });
  return [
    ...linkKinds.map((kind) =>
      count(
        linkNames[kind],
        ({ links }) => links.some((link) => link.kind === kind),
        kind === 'code',
      ),
    ),
    count('A dataset, benchmark or evaluation study', ({ benchmark }) => benchmark),
    count('An abstract that the listing cuts off', ({ truncated }) => truncated),
  ].filter(({ papers }) => papers > 0);
}

/** How often papers were listed, from once upwards. */
export function toTimesListed(papers: readonly Paper[]): readonly TimesListed[] {
  const groups = Map.groupBy(papers, countListingsOfPaper);
  return [...groups]
    .map(([times, group]) => ({ times, papers: group.length }))
    .toSorted((a, b) => a.times - b.times);
}

/** Papers that were seen in more than one listing: those seen most often first, and then in reading order. */
export function toRepeated(papers: readonly Paper[]): readonly { paper: Paper; times: number }[] {
  return papers
    .map((paper) => ({ paper, times: countListingsOfPaper(paper) }))
    .filter(({ times }) => times > 1)
    .toSorted((a, b) => b.times - a.times);
}
