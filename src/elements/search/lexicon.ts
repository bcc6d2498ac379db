import type { LexiconShard } from '../../corpus/search/lexicon.ts';
import { loadOnce } from '../load-once.ts';
import { hasGreek, toLatinForms } from './greek.ts';
import type { ThesaurusManifest } from './thesaurus.ts';

/** What `<base>/lexicon/manifest.json` holds. `shards` names the file of each. */
export interface LexiconManifest {
  readonly papers: number;
  /** Slugs of all topics that papers have. */
  readonly topics: readonly string[];
  /** The same of sub-topics. */
  readonly subtopics: readonly string[];
  readonly shards: Readonly<Record<string, string>>;
  /** Files of `<base>/pagefind/` that every search loads. */
  readonly always?: readonly string[];
  readonly thesaurus: ThesaurusManifest;
}

export interface KnownWord {
  readonly word: string;
  /** Papers that hold the word, rounded down to a power of two. */
  readonly count: number;
}

/**
 * The corpus's words and acronyms as far as they were loaded. Everything but `load` and `loadMistyped` answers from
 * memory, and answers "unknown" for letters that were not loaded.
 */
export interface Lexicon {
  readonly papers: number;
  readonly topics: readonly string[];
  readonly subtopics: readonly string[];
  /**
   * Fetches the shards of these words' first letters. A shard that the host does not have counts as empty.
   * @throws what `fetchShard` threw; the next call tries again
   */
  load(words: readonly string[]): Promise<void>;
  /** Papers that hold the word, rounded down to a power of two; 0 for an unknown word. */
  count(word: string): number;
  /** Loaded words that begin with the given shard's letter. */
  wordsBesides(word: string): readonly KnownWord[];
  /**
   * Fetches the words that a word may be, each once: those that begin with its letter, and those that it may be whose
   * first letter is wrong, missing, one too many or swapped with the second.
   * @throws as `load`
   */
  loadMistyped(word: string): Promise<readonly KnownWord[]>;
  /** Known words with Greek letters that are typed like this on a Latin keyboard. */
  greekForms(word: string): readonly string[];
  /** Long forms of an acronym, and short forms of a term; both in words as `toIndexForm` gives them. */
  longForms(short: string): readonly string[];
  shortForms(long: string): readonly string[];
}

/**
 * @param fetchShard loads one shard file by the name that the manifest gives it; undefined where the host does not have
 * it. Rejects where there is no answer: words must not be called unknown for want of a network.
 */
export function createLexicon(
  manifest: Omit<LexiconManifest, 'thesaurus'>,
  fetchShard: (file: string) => Promise<LexiconShard | undefined>,
): Lexicon {
  const load = loadOnce(loadShard);
  const words = new Map<string, number>();
  const byShard = new Map<string, readonly KnownWord[]>();
  const greek = new Map<string, string[]>();
  const longForms = new Map<string, string[]>();
  const shortForms = new Map<string, string[]>();

  async function loadShard(name: string): Promise<void> {
    const file = manifest.shards[name];
    const shard = file === undefined ? undefined : await fetchShard(file);
    if (shard === undefined) return;
    const known = readWords(shard);
    byShard.set(name, known);
    for (const { word, count } of known) {
      words.set(word, count);
      for (const form of toLatinForms(word)) append(greek, form, word);
    }
    for (const [short, long] of shard.acronyms) {
      append(longForms, short, long);
      append(shortForms, toSingular(long), short);
    }
  }

  return {
    papers: manifest.papers,
    topics: manifest.topics,
    subtopics: manifest.subtopics,
    async load(wanted) {
      const names = new Set(['other', ...wanted.map(toShardName)]);
      await Promise.all([...names].map((name) => load(name)));
    },
    count: (word) => words.get(word) ?? 0,
    wordsBesides: (word) => byShard.get(toShardName(word)) ?? [],
    async loadMistyped(word) {
      const [first = '', second = ''] = word;
      const firsts = [word, second].map(toShardName);
      const names = [...firsts, `second-${first}`, `second-${second}`];
      await Promise.all(names.map((name) => load(name)));
      const found = names.flatMap((name) => byShard.get(name) ?? []);
      return [...new Map(found.map((known) => [known.word, known])).values()];
    },
    greekForms: (word) => (hasGreek(word) ? [] : (greek.get(word) ?? [])),
    longForms: (short) => longForms.get(short) ?? [],
    shortForms: (long) => shortForms.get(toSingular(long)) ?? [],
  };
}

/** Name of the shard that holds a word; the same rule as where shards are made, which a test compares. */
export function toShardName(word: string): string {
  const first = word.charAt(0);
  if (first >= 'a' && first <= 'z') return first;
  return first >= '0' && first <= '9' ? 'digit' : 'other';
}

function readWords(shard: LexiconShard): KnownWord[] {
  return shard.words.split(' ').map((word, index) => ({
    word,
    count: 2 ** (shard.counts.charCodeAt(index) - 'a'.charCodeAt(0)),
  }));
}

/** "convolutional neural networks" and "convolutional neural network" are the same term. */
function toSingular(term: string): string {
  return term.replace(/(?<=[^\Ws]{2}|[aeiou])s(?=\s|$)/g, '');
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) map.set(key, [...values, value]);
}
