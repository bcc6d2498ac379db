import { parentPort, workerData } from 'node:worker_threads';
import type { RelatedPaper } from '../../src/corpus/records.ts';
import {
  countTermsOfPapers,
  type RelatablePaper,
} from '../../src/corpus/related/neighbour-space.ts';
import { packSpace } from '../../src/corpus/related/pack-space.ts';
import { type Part, rankRelated } from '../../src/corpus/related/rank-related.ts';
import type { PackedSpace } from '../../src/corpus/related/space-files.ts';

/** What a worker is started with. */
export interface RankTask {
  readonly papers: readonly RelatablePaper[];
  readonly part: Part;
}

/** Its one answer. */
export interface RankAnswer {
  /** As `rankRelated` gives it. */
  readonly related: readonly (readonly RelatedPaper[])[];
  /** As `packSpace` gives it, by the first part alone. */
  readonly space?: PackedSpace;
}

const { papers, part }: RankTask = workerData;
const counted = countTermsOfPapers(papers);
const space = part.index === 0 ? { space: packSpace(counted) } : {};
const answer: RankAnswer = { ...space, related: rankRelated(papers, { part, counted }) };
parentPort?.postMessage(answer);
