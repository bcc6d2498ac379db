import type { ThesaurusShard } from '../../corpus/search/cut-thesaurus.ts';
import { loadOnce } from '../load-once.ts';
import { toOtherSpellings } from './spellings.ts';

/** What the lexicon's manifest says of the thesaurus. */
export interface ThesaurusManifest {
  /** Its folder in that of the lexicon, named by what is in it. */
  readonly folder: string;
  /** Names of all shards, with a space between two. */
  readonly shards: string;
}

/** Which words of the corpus are used like others, and so may stand for them. */
export interface Thesaurus {
  /**
   * @returns nearest first; undefined for a word that papers elsewhere do not use
   * @throws what `fetchShard` threw; the next call tries again
   */
  findKindred(word: string): Promise<readonly string[] | undefined>;
}

/**
 * @param fetchShard loads one shard file by its address below the lexicon; undefined where the host does not have it
 */
export function createThesaurus(
  { folder, shards }: ThesaurusManifest,
  fetchShard: (file: string) => Promise<ThesaurusShard | undefined>,
): Thesaurus {
  const names = new Set(shards.split(' '));
  const load = loadOnce((name: string) =>
    names.has(name) ? fetchShard(`${folder}/${name}.json`) : Promise.resolve(undefined),
  );
  return {
    async findKindred(word) {
      for (const form of toForms(word)) {
        const shard = (await load(toThesaurusShardName(form))) ?? {};
        // Every object has a "constructor" that is not its own.
        const kindred = Object.hasOwn(shard, form) ? shard[form] : undefined;
        if (kindred !== undefined) return kindred.split(' ').filter((other) => other !== '');
      }
      return undefined;
    },
  };
}

/** Name of the shard that holds a word; the same rule as where shards are made, which a test compares. */
export function toThesaurusShardName(word: string): string {
  return word.slice(0, 2);
}

/**
 * The thesaurus has singulars in American spelling; a few words that end in an "s" are none. Of rare verbs it has some
 * forms only: "duplicate", not "duplicated".
 */
function toForms(word: string): readonly string[] {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
  const stem = word.replace(/(?<=[a-z]{3})(?:ed|ing)$/, '');
  const verbs = stem === word ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  return [...new Set([word, singular, ...toOtherSpellings(singular), ...verbs])];
}
