import { findNeighbours, type Query } from '../../corpus/related/neighbours.ts';
import type { Text } from '../../corpus/related/terms.ts';
import { type ListedText, toListQuery, toTextQuery } from '../../corpus/related/to-query.ts';
import type { SimilarHead } from '../../site/similar-files.ts';
import type { TextShard } from '../../site/text-shards.ts';
import { loadOnce } from '../load-once.ts';
import { createShelves } from './shelves.ts';
import { createSpaceLoader } from './space-loader.ts';

/** A paper that is like a text or like other papers. */
export interface SimilarPaper {
  readonly slug: string;
  readonly title: string;
  /** 0 to 1. */
  readonly score: number;
  /** The terms that are shared, weightiest first: one to five. */
  readonly because: readonly string[];
}

/** The neighbours of the build, for what comes up in the browser. Both reject when a file cannot be had. */
export interface SimilarEngine {
  /** Papers like these as a whole, and none of them. Slugs that the site does not have make no difference. */
  readonly likePapers: (
    slugs: readonly string[],
    limit: number,
  ) => Promise<readonly SimilarPaper[]>;
  /** Papers like a text; the text's own paper is one of them. Nothing where no term is shared. */
  readonly likeText: (text: Text, limit: number) => Promise<readonly SimilarPaper[]>;
}

/** Loads the JSON of an address below the site's base path. */
export type FetchJson = <T>(address: string, init?: RequestInit) => Promise<T>;

/** Rejects when the head of the space cannot be had. All else is loaded when it is needed, and kept. */
export async function createSimilarEngine(fetchJson: FetchJson): Promise<SimilarEngine> {
  // Asked anew every time, so that its edition is that of the other files on the server.
  const head = await fetchJson<SimilarHead>('similar/space.json', { cache: 'no-cache' });
  const space = createSpaceLoader(head, fetchJson);
  const shelves = createShelves(head, fetchJson);
  const loadTexts = loadOnce((name: string) => fetchJson<TextShard>(`lists/texts/${name}.json`));

  async function answer(query: Query, most: number): Promise<readonly SimilarPaper[]> {
    const neighbours = findNeighbours(await space.load(query.words), query, { most });
    const named = neighbours.map(async ({ number, score, because }) => {
      const paper = await shelves.at(number);
      return paper ? [{ slug: paper.slug, title: paper.title, score, because }] : [];
    });
    return (await Promise.all(named)).flat();
  }

  async function readPaper(slug: string): Promise<readonly ListedText[]> {
    const paper = await shelves.find(slug);
    const topics = paper && space.topicsOf(paper.number);
    if (!paper || !topics) return [];
    const abstract = (await loadTexts(paper.texts))[slug] ?? '';
    return [{ number: paper.number, title: paper.title, abstract, topics }];
  }

  return {
    async likePapers(slugs, limit) {
      const papers = await Promise.all([...new Set(slugs)].map(readPaper));
      return answer(toListQuery(papers.flat(), space.vocabulary), limit);
    },
    likeText: (text, limit) => answer(toTextQuery(text, space.vocabulary), limit),
  };
}
