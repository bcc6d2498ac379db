import { toBatches } from './batches.ts';
import type { CorpusResult, CorpusSources } from './corpus.ts';
import {
  assignTopics,
  attachNeighbours,
  completeCorpus,
  gatherCorpus,
  prepareCorpus,
} from './corpus-steps.ts';
import { repairPapers } from './papers/repair-papers.ts';
import { rankRelated } from './related/rank-related.ts';

export interface CorpusOptions {
  /**
   * Ranking neighbours costs more than all the rest; without it every `related` is empty, until
   * `attachNeighbours` fills it.
   */
  readonly related?: boolean;
}

/**
 * Turns the texts of `content/` into records: parses every listing, merges equal entries into papers, repairs text,
 * gives addresses, assigns topics, ranks neighbours.
 *
 * Pure: the same texts give the same records, in whatever order the files come. Nothing throws on bad content; a
 * corpus whose diagnostics hold an error is incomplete and must not be published.
 */
export function buildCorpus(sources: CorpusSources, options: CorpusOptions = {}): CorpusResult {
  const { related = true } = options;
  const gathered = gatherCorpus(sources);
  const texts = toBatches(gathered.merged.papers).flatMap(repairPapers);
  const prepared = prepareCorpus(gathered, texts);
  const result = completeCorpus(prepared, assignTopics(sources, texts));
  if (!related) return result;
  const neighbours = rankRelated(result.corpus.papers);
  return { ...result, corpus: attachNeighbours(result.corpus, neighbours) };
}
