import type { NeighbourSpace } from '../../corpus/related/neighbour-space.ts';
import { chooseFiles, openHead, openSpace } from '../../corpus/related/open-space.ts';
import type { PostingsFile } from '../../corpus/related/space-files.ts';
import type { SparseVector } from '../../corpus/related/sparse-vector.ts';
import type { Vocabulary } from '../../corpus/related/vectors.ts';
import type { SimilarHead } from '../../site/similar-files.ts';
import { loadOnce } from '../load-once.ts';
import type { FetchJson } from './similar-engine.ts';

/** The space of all papers, loaded as far as queries need it. */
export interface SpaceLoader {
  readonly vocabulary: Vocabulary;
  readonly topicsOf: (paper: number) => SparseVector | undefined;
  /** The space with the weightiest terms of a query. Rejects when a file cannot be had. */
  readonly load: (words: SparseVector) => Promise<NeighbourSpace>;
}

export function createSpaceLoader(head: SimilarHead, fetchJson: FetchJson): SpaceLoader {
  const opened = openHead(head);
  const loadPostings = loadOnce((number: number) =>
    fetchJson<PostingsFile>(`similar/postings/${number}.json?${head.edition}`),
  );
  return {
    vocabulary: opened.vocabulary,
    topicsOf: (paper) => opened.topics[paper],
    async load(words) {
      const files = chooseFiles(opened, words).map(
        async (number) => [number, await loadPostings(number)] as const,
      );
      return openSpace(opened, new Map(await Promise.all(files)));
    },
  };
}
