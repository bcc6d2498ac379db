import { normalizeWord } from '../text/normalize-word.ts';
import { type Lexicon, toCount } from './lexicon.ts';

/**
 * By word, the words of the corpus that are used like it, nearest first, with a space between two. A word that has none
 * is there all the same: it is known not to be misspelt.
 */
export type ThesaurusShard = Readonly<Record<string, string>>;

/** Words given for each: for every one a search is sent, and some kilobytes are loaded. */
const MOST_KINDRED = 5;

/** Words in more papers, or a larger share of them, tell them apart too little to be worth a search. */
const MOST_PAPERS = 500;
const LARGEST_SHARE = 0.1;

/**
 * What a thesaurus says in the words of one corpus, cut into shards by the first two letters, so that a query loads
 * what it says of its own words only.
 * @param thesaurus by normalized word, those used like it, nearest first, with a space between two
 */
export function cutThesaurus(
  thesaurus: Readonly<Record<string, string>>,
  lexicon: Lexicon,
): ReadonlyMap<string, ThesaurusShard> {
  const spellings = findSpellings(lexicon);
  const shards = new Map<string, Record<string, string>>();
  for (const [word, kindred] of Object.entries(thesaurus)) {
    const held = kindred.split(' ').flatMap((other) => spellings.get(other) ?? []);
    const name = toThesaurusShardName(word);
    const shard = shards.get(name) ?? {};
    shards.set(name, shard);
    shard[word] = held.slice(0, MOST_KINDRED).join(' ');
  }
  return shards;
}

/** Name of the shard that holds a normalized word. */
export function toThesaurusShardName(word: string): string {
  return word.slice(0, 2);
}

/** By normalized word, the commonest way in which the corpus spells it; without what is too common to tell. */
function findSpellings({ papers, shards }: Lexicon): ReadonlyMap<string, string> {
  const spellings = new Map<string, { word: string; count: string }>();
  for (const [name, shard] of shards) {
    if (name.startsWith('second-')) continue;
    for (const [index, word] of shard.words.split(' ').entries()) {
      const normalized = normalizeWord(word);
      const count = shard.counts.charAt(index);
      if (count > (spellings.get(normalized)?.count ?? ''))
        spellings.set(normalized, { word, count });
    }
  }
  return new Map(
    [...spellings]
      .filter(([, { count }]) => toCount(count) <= Math.min(MOST_PAPERS, LARGEST_SHARE * papers))
      .map(([normalized, { word }]) => [normalized, word]),
  );
}
