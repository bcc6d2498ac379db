import type { Acronym, Paper } from '../records.ts';
import { createIndexWordReader } from './index-words.ts';

/**
 * What the browser must know of the corpus to understand a query before it is sent: which words there are, how common
 * each is, and which acronyms the papers define. It is cut into shards by first letter, so that a query loads the
 * letters of its own words only, however large the corpus.
 */
export interface Lexicon {
  readonly papers: number;
  /**
   * By shard name: `a` to `z`, `digit` for words that begin with a figure, `other` for all other scripts. `second-a` to
   * `second-z` hold longer words again, by their second letter: where the first is mistyped, that one leads to them.
   */
  readonly shards: ReadonlyMap<string, LexiconShard>;
}

/** One shard, as it is sent. */
export interface LexiconShard {
  /** All words of the shard, sorted, with a space between two. */
  readonly words: string;
  /** For each word one letter: `a` stands for 1 paper, `b` for 2 or 3, `c` for 4 to 7, and so on by powers of two. */
  readonly counts: string;
  /** Acronyms whose short or whose long form begins in this shard, lower-case: `[short, long]`. */
  readonly acronyms: readonly (readonly [short: string, long: string])[];
}

/** From this many papers on, a word or acronym that only one paper has is left out unless it is in its title. */
const LARGE_CORPUS = 2000;

/** Builds the lexicon. The order of the papers does not matter. Time and memory are linear in the text. */
export function buildLexicon(papers: readonly Paper[]): Lexicon {
  const counts = countWords(papers);
  const shards = new Map<string, { words: string[]; acronyms: [string, string][] }>();
  const shardNamed = (name: string) => {
    const shard = shards.get(name) ?? { words: [], acronyms: [] };
    shards.set(name, shard);
    return shard;
  };
  for (const word of [...counts.keys()].sort()) {
    for (const name of toShardNames(word)) shardNamed(name).words.push(word);
  }
  for (const [short, long] of collectAcronyms(papers)) {
    for (const name of new Set([toShardName(short), toShardName(long)]))
      shardNamed(name).acronyms.push([short, long]);
  }
  return {
    papers: papers.length,
    shards: new Map(
      [...shards].map(([name, { words, acronyms }]) => [
        name,
        {
          words: words.join(' '),
          counts: words.map((word) => toLetter(counts.get(word) ?? 1)).join(''),
          acronyms,
        },
      ]),
    ),
  };
}

/** Name of the shard that holds a lower-case word. */
export function toShardName(word: string): string {
  const first = word.charAt(0);
  if (first >= 'a' && first <= 'z') return first;
  return first >= '0' && first <= '9' ? 'digit' : 'other';
}

/** Shorter words are not guessed from a word with another first letter. */
const SHORTEST_GUESS = 4;

function toShardNames(word: string): readonly string[] {
  const second = word.charAt(1);
  const isGuessed = word.length >= SHORTEST_GUESS && second >= 'a' && second <= 'z';
  return [toShardName(word), ...(isGuessed ? [`second-${second}`] : [])];
}

function countWords(papers: readonly Paper[]): Map<string, number> {
  const counts = new Map<string, number>();
  const inTitles = new Set<string>();
  const toIndexWords = createIndexWordReader();
  for (const paper of papers) {
    for (const word of toIndexWords(paper.title)) inTitles.add(word);
    for (const word of toIndexWords(`${paper.title} ${paper.abstract}`)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  if (papers.length < LARGE_CORPUS) return counts;
  return new Map([...counts].filter(([word, count]) => count > 1 || inTitles.has(word)));
}

/** Every acronym with every long form that papers give it, each pair once, sorted. */
function collectAcronyms(papers: readonly Paper[]): [string, string][] {
  const pairs = new Map<string, number>();
  for (const paper of papers) {
    for (const key of new Set(paper.acronyms.map(toPairKey)))
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  return [...pairs]
    .filter(([, count]) => papers.length < LARGE_CORPUS || count > 1)
    .map(([key]): [string, string] => {
      const [short = '', long = ''] = key.split('\n');
      return [short, long];
    })
    .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

function toPairKey({ short, long }: Acronym): string {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return `${plain(short).replaceAll(' ', '')}\n${plain(long)}`;
}

function toLetter(count: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + Math.floor(Math.log2(count)));
}

/** The papers that a letter of a shard's counts stands for, rounded down to a power of two. */
export function toCount(letter: string): number {
  return 2 ** (letter.charCodeAt(0) - 'a'.charCodeAt(0));
}
