import type { RelatedPaper } from '../../src/corpus/records.ts';
import {
  countTermsOfPapers,
  type RelatablePaper,
} from '../../src/corpus/related/neighbour-space.ts';
import { packSpace } from '../../src/corpus/related/pack-space.ts';
import { joinParts, rankRelated } from '../../src/corpus/related/rank-related.ts';
import type { PackedSpace } from '../../src/corpus/related/space-files.ts';
import type { RankAnswer, RankTask } from './rank-worker.ts';
import { askWorkers, countWorkers } from './start-worker.ts';

export interface RankOptions {
  /** Up to this many papers are ranked in this thread: there, workers cost more than they save. */
  readonly threshold?: number;
  /** How many threads to start. */
  readonly workers?: number;
}

/** What is known of the nearness of papers. */
export interface Ranking {
  /** As `rankRelated` gives it. */
  readonly related: readonly (readonly RelatedPaper[])[];
  /** As `packSpace` gives it: the browser ranks by the same counts. */
  readonly space: PackedSpace;
}

/**
 * Ranks papers' neighbours and packs their space, in several threads where there are many papers.
 * @throws Error when a thread fails; the others are stopped then.
 */
export async function rankInWorkers(
  papers: readonly RelatablePaper[],
  { threshold = 3000, workers = countWorkers() }: RankOptions = {},
): Promise<Ranking> {
  if (papers.length <= threshold || workers < 2) return rankHere(papers);
  const texts = papers.map(toRelatable);
  const tasks = Array.from(
    { length: workers },
    (_, index): RankTask => ({ papers: texts, part: { index, of: workers } }),
  );
  const module = new URL('./rank-worker.ts', import.meta.url);
  const answers = await askWorkers<RankAnswer>(module, 'ranks related papers', tasks);
  const [space] = answers.flatMap(({ space }) => space ?? []);
  if (!space) throw new Error('No thread packed the space of the papers.');
  return { related: joinParts(answers.map(({ related }) => related)), space };
}

function rankHere(papers: readonly RelatablePaper[]): Ranking {
  const counted = countTermsOfPapers(papers);
  return { space: packSpace(counted), related: rankRelated(papers, { counted }) };
}

/** Leaves out what ranking does not read, because every thread gets a copy. */
function toRelatable({ slug, title, abstract, topics }: RelatablePaper): RelatablePaper {
  return { slug, title, abstract, topics: topics.map(({ slug, score }) => ({ slug, score })) };
}
