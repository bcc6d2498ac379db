import { buildIndex } from './inverted-index.ts';
import type { Located, NeighbourSpace } from './neighbour-space.ts';
import { readNumbers } from './number-text.ts';
import { FULL_TOPIC, type PostingsFile, type SpaceHead, unpackLength } from './space-files.ts';
import { type SparseVector, toUnitVector } from './sparse-vector.ts';
import { toVocabulary, type Vocabulary, weighTerm } from './vectors.ts';

/** What the head of a packed space says. */
export interface OpenHead {
  readonly vocabulary: Vocabulary;
  /** By number of the term. */
  readonly frequencies: readonly number[];
  /** By number of the paper. */
  readonly lengths: readonly number[];
  readonly topics: readonly SparseVector[];
  /** The first term of each postings file. */
  readonly files: readonly number[];
}

/** Most postings files that one query loads. Beyond, the terms that weigh least in it are left unread. */
const MOST_FILES = 32;

export function openHead({ terms, frequencies, lengths, topics, files }: SpaceHead): OpenHead {
  const papersWith = readNumbers(frequencies);
  const lengthOf = readNumbers(lengths).map(unpackLength);
  const keys = terms === '' ? [] : terms.split(' ');
  return {
    vocabulary: toVocabulary(
      keys.map((key, term) => [key, papersWith[term] ?? 0]),
      lengthOf.length,
    ),
    frequencies: papersWith,
    lengths: lengthOf,
    topics: readTopics(readNumbers(topics)),
    files,
  };
}

/** Numbers of the postings files to load for a query: those of its weightiest terms, ascending. */
export function chooseFiles({ files }: OpenHead, query: SparseVector): readonly number[] {
  const weight = (n: number) => query.weights[n] ?? 0;
  const weightiestFirst = [...query.ids.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
  const chosen = new Set<number>();
  for (const n of weightiestFirst) {
    if (chosen.size === MOST_FILES) break;
    chosen.add(findFile(files, query.ids[n] ?? 0));
  }
  return [...chosen].sort((a, b) => a - b);
}

/**
 * The space as far as it was loaded: the same as `buildNeighbourSpace` builds, but for components of terms whose file
 * is missing and for rounding. Titles are not known.
 * @param postings by number of the file
 */
export function openSpace(
  head: OpenHead,
  postings: ReadonlyMap<number, PostingsFile>,
): NeighbourSpace {
  const ids: number[][] = head.lengths.map(() => []);
  const weights: number[][] = head.lengths.map(() => []);
  for (const number of [...postings.keys()].sort((a, b) => a - b)) {
    const file = postings.get(number);
    if (file) readPostings(head, number, file, addPosting);
  }
  const papers = head.lengths.map(
    (_, paper): Located => ({
      titleKey: '',
      words: {
        ids: Uint32Array.from(ids[paper] ?? []),
        weights: Float32Array.from(weights[paper] ?? []),
      },
      topics: head.topics[paper] ?? toUnitVector([]),
    }),
  );
  const words = papers.map((paper) => paper.words);
  return {
    papers,
    vocabulary: head.vocabulary,
    index: buildIndex(words, head.vocabulary.ids.size),
  };

  function addPosting(term: number, paper: number, count: number): void {
    const rarity = head.vocabulary.rarity[term] ?? 0;
    ids[paper]?.push(term);
    weights[paper]?.push(weighTerm(count, rarity) / (head.lengths[paper] || 1));
  }
}

function readPostings(
  { files, frequencies, vocabulary }: OpenHead,
  number: number,
  file: PostingsFile,
  add: (term: number, paper: number, count: number) => void,
): void {
  const steps = readNumbers(file.papers);
  const counts = readNumbers(file.counts);
  const end = files[number + 1] ?? frequencies.length;
  let place = 0;
  for (let term = files[number] ?? end; term < end; term += 1) {
    if (vocabulary.rarity[term] === 0) continue;
    let paper = 0;
    for (let left = frequencies[term] ?? 0; left > 0; left -= 1) {
      paper += steps[place] ?? 0;
      add(term, paper, counts[place] ?? 1);
      place += 1;
    }
  }
}

/** The last file that begins at the term or before it. */
function findFile(files: readonly number[], term: number): number {
  let low = 0;
  let high = files.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((files[middle] ?? 0) <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readTopics(numbers: readonly number[]): readonly SparseVector[] {
  const vectors: SparseVector[] = [];
  for (let place = 0; place < numbers.length; ) {
    const count = numbers[place] ?? 0;
    const pairs = Array.from({ length: count }, (_, n): [number, number] => [
      numbers[place + 1 + 2 * n] ?? 0,
      (numbers[place + 2 + 2 * n] ?? 0) / FULL_TOPIC,
    ]);
    vectors.push(toUnitVector(pairs));
    place += 1 + 2 * count;
  }
  return vectors;
}
