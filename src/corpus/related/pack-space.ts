import { type CountedPapers, toTopicVectors } from './neighbour-space.ts';
import { writeNumbers } from './number-text.ts';
import { FULL_TOPIC, type PackedSpace, type PostingsFile, packLength } from './space-files.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { TermCounts } from './terms.ts';
import { toLength, type Vocabulary } from './vectors.ts';

/** From this many papers on, terms of only two papers are left out: they are two in five, and tell least. */
const LARGE_CORPUS = 2000;

/**
 * Postings in one file, about: 5 kB compressed, of which a query reads the 30 or so that its weightiest terms are in.
 */
const POSTINGS_PER_FILE = 3000;

/** One term, and where it is. */
interface Posted {
  readonly key: string;
  readonly papers: number[];
  readonly counts: number[];
}

/** Packs the space of these papers for the browser. */
export function packSpace(
  { ordered, counts: texts, vocabulary }: CountedPapers,
  postingsPerFile = POSTINGS_PER_FILE,
): PackedSpace {
  const terms = postTerms(texts, vocabulary);
  const files = cutIntoFiles(terms, postingsPerFile);
  return {
    head: {
      terms: terms.map(({ key }) => key).join(' '),
      frequencies: writeNumbers(terms.map(({ papers }) => papers.length)),
      lengths: writeNumbers(texts.map((counts) => packLength(toLength(counts, vocabulary)))),
      topics: writeNumbers(toTopicVectors(ordered).flatMap(toTopicNumbers)),
      files: files.map(({ start }) => start),
    },
    postings: files.map((file) => toPostingsFile(file.terms, vocabulary)),
  };
}

function postTerms(texts: readonly TermCounts[], vocabulary: Vocabulary): readonly Posted[] {
  const terms = new Map<string, Posted>();
  for (const key of vocabulary.ids.keys()) terms.set(key, { key, papers: [], counts: [] });
  for (const [paper, counts] of texts.entries())
    for (const [key, count] of counts) {
      const term = terms.get(key);
      term?.papers.push(paper);
      term?.counts.push(count);
    }
  const least = texts.length < LARGE_CORPUS ? 2 : 3;
  return [...terms.values()]
    .filter(({ papers }) => papers.length >= least)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function cutIntoFiles(
  terms: readonly Posted[],
  postingsPerFile: number,
): readonly { readonly start: number; readonly terms: readonly Posted[] }[] {
  const files: { start: number; terms: Posted[] }[] = [];
  let room = 0;
  for (const [number, term] of terms.entries()) {
    if (room <= 0) {
      files.push({ start: number, terms: [] });
      room = postingsPerFile;
    }
    files.at(-1)?.terms.push(term);
    room -= term.papers.length;
  }
  return files;
}

function toPostingsFile(terms: readonly Posted[], { ids, rarity }: Vocabulary): PostingsFile {
  const telling = terms.filter(({ key }) => (rarity[ids.get(key) ?? -1] ?? 0) > 0);
  return {
    papers: writeNumbers(
      telling.flatMap(({ papers }) => papers.map((paper, n) => paper - (papers[n - 1] ?? 0))),
    ),
    counts: writeNumbers(telling.flatMap(({ counts }) => counts)),
  };
}

function toTopicNumbers({ ids, weights }: SparseVector): number[] {
  const pairs = [...ids]
    .map((id, n) => [id, Math.round(FULL_TOPIC * (weights[n] ?? 0))] as const)
    .filter(([, weight]) => weight > 0);
  return [pairs.length, ...pairs.flat()];
}
