import type { Shelf, SimilarHead } from '../../site/similar-files.ts';
import { loadOnce } from '../load-once.ts';
import type { FetchJson } from './similar-engine.ts';

/** A paper of the space, by name. */
export interface ShelvedPaper {
  /** In the space. */
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  /** Name of the file that holds its abstract. */
  readonly texts: string;
}

/** Papers by number and by slug. Rejects when a file cannot be had; a paper that is not there is `undefined`. */
export interface Shelves {
  readonly at: (number: number) => Promise<ShelvedPaper | undefined>;
  readonly find: (slug: string) => Promise<ShelvedPaper | undefined>;
}

export function createShelves(
  { edition, shelves, shelfSize }: Pick<SimilarHead, 'edition' | 'shelves' | 'shelfSize'>,
  fetchJson: FetchJson,
): Shelves {
  const load = loadOnce((shelf: number) =>
    fetchJson<Shelf>(`similar/shelves/${shelf}.json?${edition}`),
  );

  async function readPlace(shelf: number, place: number): Promise<ShelvedPaper | undefined> {
    const row = (await load(shelf))[place];
    if (row === undefined) return undefined;
    const [slug, title, texts] = row;
    return { number: shelf * shelfSize + place, slug, title, texts };
  }

  return {
    at: (number) => readPlace(Math.floor(number / shelfSize), number % shelfSize),
    async find(slug) {
      const shelf = shelves.findLastIndex((first) => first <= slug);
      if (shelf < 0) return undefined;
      const place = (await load(shelf)).findIndex(([known]) => known === slug);
      return place < 0 ? undefined : readPlace(shelf, place);
    },
  };
}
