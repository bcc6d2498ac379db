import type { WordShard } from '../../site/word-shards.ts';
import { loadOnce } from '../load-once.ts';
import { toOtherSpellings } from '../search/spellings.ts';
import type { NarrowText, NarrowWord } from './parse-narrow-text.ts';

/** Which papers of the site, by number, a text lets through. */
export type PaperTest = (paper: number) => boolean;

/** Loads the papers of the words of a text. Rejects when a file cannot be had. */
export type WordFinder = (text: NarrowText) => Promise<PaperTest>;

/** Shorter words are spelt the same everywhere, or not yet typed to the end. */
const SHORTEST_SPELT = 5;

/**
 * A word is found in British spelling and in American, and wherever one begins with it, so that results do not jump
 * while it is being typed.
 * @param shards names of the word files that exist
 * @param fetchShard loads one of them; each is asked for once, and again after a failure
 */
export function createWordFinder(
  shards: ReadonlySet<string>,
  fetchShard: (name: string) => Promise<WordShard>,
): WordFinder {
  const load = loadOnce(fetchShard);

  async function findBeginning(start: string): Promise<ReadonlySet<number>> {
    const name = toWordShardName(start);
    return shards.has(name) ? collectPapers(await load(name), start) : new Set();
  }

  async function findWord({ whole, parts }: NarrowWord): Promise<PaperTest> {
    const others = whole.length < SHORTEST_SPELT ? [] : toOtherSpellings(whole);
    const compounds = await Promise.all([whole, ...others].map(findBeginning));
    const isWhole: PaperTest = (paper) => compounds.some((papers) => papers.has(paper));
    if (parts.length < 2) return isWhole;
    const apart = await Promise.all(parts.map(findBeginning));
    return (paper) => isWhole(paper) || apart.every((papers) => papers.has(paper));
  }

  return async ({ included, excluded }) => {
    const [wanted, unwanted] = await Promise.all([
      Promise.all(included.map(findWord)),
      Promise.all(excluded.map(findWord)),
    ]);
    return (paper) => wanted.every((test) => test(paper)) && !unwanted.some((test) => test(paper));
  };
}

/** Name of the file with a word; the same rule as where the files are made, which a test compares. */
export function toWordShardName(word: string): string {
  return /^[a-z0-9]{2}/.exec(word)?.[0] ?? 'other';
}

function collectPapers(shard: WordShard, start: string): Set<number> {
  const papers = new Set<number>();
  for (const [word, steps] of Object.entries(shard)) {
    if (!word.startsWith(start)) continue;
    let paper = 0;
    for (const step of steps) {
      paper += step;
      papers.add(paper);
    }
  }
  return papers;
}
