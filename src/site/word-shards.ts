import type { Paper } from '../corpus/records.ts';
import { createIndexWordReader } from '../corpus/search/index-words.ts';

/**
 * The papers of every word, by which lists are narrowed: the number of the first paper that holds the word, then the
 * distance from each to the next. Small numbers compress to about a byte.
 */
export type WordShard = Readonly<Record<string, readonly number[]>>;

/**
 * Cuts the words of all papers into files by their first two letters, so that a word typed costs the file it is in,
 * however long the list and the site are.
 * @param papers numbered from 0 in this order
 */
export function toWordShards(papers: readonly Paper[]): ReadonlyMap<string, WordShard> {
  const shards = new Map<string, Record<string, number[]>>();
  for (const [word, numbers] of [...collectNumbers(papers)].sort(byWord)) {
    const name = toWordShardName(word);
    const shard = shards.get(name) ?? {};
    shard[word] = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
    shards.set(name, shard);
  }
  return shards;
}

/** Name of the file with a word of at least two letters; words of other scripts share one. */
export function toWordShardName(word: string): string {
  return /^[a-z0-9]{2}/.exec(word)?.[0] ?? 'other';
}

function collectNumbers(papers: readonly Paper[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const toIndexWords = createIndexWordReader();
  papers.forEach(({ title, abstract }, number) => {
    for (const word of toIndexWords(withoutMarks(`${title} ${abstract}`))) {
      if (word.length < 2) continue;
      const numbers = found.get(word);
      if (numbers) numbers.push(number);
      else found.set(word, [number]);
    }
  });
  return found;
}

/** "poincaré" is found under "poincare", as the reader may type it either way. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
