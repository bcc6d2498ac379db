import type { Evidence, Match } from './gather-evidence.ts';
import { type PagefindResult, toIdf } from './pagefind.ts';

export interface RankedPaper {
  readonly result: PagefindResult;
  readonly score: number;
  /** Share of the query that the paper answers, each word counted by its rarity: 1 for all words. */
  readonly coverage: number;
  /** Positions of all words found, for the excerpt: put together only for the few papers that are shown. */
  readonly positions: () => readonly number[];
}

/** Rounding: the sum of all shares need not be exactly 1. */
const COMPLETE = 0.999;

/** How much each kind of evidence counts. All were tuned on queries of their own, see `npm run eval`. */
export const WEIGHTS = {
  /** Power of the share of the query that is answered: how far "all words" comes before "some words". */
  coverage: 1.5,
  /** A title that answers the whole query, as a share of the query's weight. */
  title: 1.5,
  /** Two words that stand together as they do in the query, as a share of the rarer one's weight. */
  adjacent: 0.6,
  /** How much more that counts where all words of a query of three or more stand so: then it is a name or a term. */
  run: 2.5,
};

/** Whether a paper answers every word of the query. */
export function isComplete({ coverage }: Pick<RankedPaper, 'coverage'>): boolean {
  return coverage > COMPLETE;
}

/**
 * Puts the answers to all probes into one ranking: for each word of the query its best match, weighed by the word's
 * rarity (BM25, with the term part from Pagefind), more for words in the title and for words that stand together.
 * @param words number of words of the query
 * @param papers size of the corpus
 * @returns best first; equal scores in the order of page ids, so that the same query has the same answer
 */
export function rankPapers(
  words: number,
  papers: number,
  evidence: readonly Evidence[],
): RankedPaper[] {
  const own = evidence.filter(({ probe }) => probe.reason !== 'kindred');
  const kindred = evidence.filter(({ probe }) => probe.reason === 'kindred');
  const perWord = Array.from({ length: words }, (_, word) => bestMatches(word, own));
  const idfs = perWord.map((matches) => toIdf(papers, matches.size));
  for (const [word, matches] of perWord.entries()) {
    const ofWord = kindred.filter(({ probe }) => probe.first === word);
    for (const item of ofWord) addKindred(matches, item, idfs[word] ?? 0, papers);
  }
  const total = sum(idfs);
  const ids = new Set(perWord.flatMap((matches) => [...matches.keys()]));
  return [...ids]
    .map((id) =>
      scorePaper(
        perWord.map((matches) => matches.get(id)),
        idfs,
        total,
      ),
    )
    .filter((paper) => paper !== undefined)
    .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1));
}

interface WeightedMatch extends Match {
  readonly evidence: Evidence;
  /** How far it answers the word: 1, or less if it is another word that is used alike. */
  readonly share: number;
}

/** For one word of the query the best match in each paper, its strength weighed by the probe's weight. */
function bestMatches(word: number, evidence: readonly Evidence[]): Map<string, WeightedMatch> {
  const best = new Map<string, WeightedMatch>();
  for (const item of evidence) {
    if (word < item.probe.first || word > item.probe.last) continue;
    for (const [id, match] of item.matches) {
      const strength = match.strength * item.probe.weight;
      if (strength > (best.get(id)?.strength ?? 0))
        best.set(id, { ...match, strength, evidence: item, share: 1 });
    }
  }
  return best;
}

/**
 * A word that is used like the one typed, and is commoner than it, tells papers apart no better than it does elsewhere.
 */
function addKindred(
  best: Map<string, WeightedMatch>,
  item: Evidence,
  idf: number,
  papers: number,
): void {
  const share = item.probe.weight * Math.min(1, toIdf(papers, item.matches.size) / idf);
  for (const [id, match] of item.matches) {
    const known = best.get(id);
    const strength = match.strength * share;
    if (strength <= (known?.strength ?? 0)) continue;
    best.set(id, { ...match, strength, evidence: item, share: Math.max(share, known?.share ?? 0) });
  }
}

function scorePaper(
  matches: readonly (WeightedMatch | undefined)[],
  idfs: readonly number[],
  total: number,
): RankedPaper | undefined {
  const result = matches.find((match) => match !== undefined)?.result;
  if (result === undefined) return undefined;
  let [strength, covered, inTitle] = [0, 0, 0];
  for (const [word, match] of matches.entries()) {
    const idf = match === undefined ? 0 : (idfs[word] ?? 0);
    strength += idf * (match?.strength ?? 0);
    covered += idf * (match?.share ?? 0);
    inTitle += match?.inTitle ? idf * match.share : 0;
  }
  const coverage = covered / total;
  const score =
    strength * coverage ** WEIGHTS.coverage +
    WEIGHTS.title * total * (inTitle / total) ** 2 +
    WEIGHTS.adjacent * weighNeighbours(matches, idfs);
  return { result, score, coverage, positions: () => joinPositions(matches) };
}

function joinPositions(matches: readonly (WeightedMatch | undefined)[]): number[] {
  const positions = new Set(matches.flatMap((match) => match?.positions ?? []));
  return [...positions].sort((a, b) => a - b);
}

/** Weight of all neighbouring words of the query that are neighbours in the paper too. */
function weighNeighbours(
  matches: readonly (WeightedMatch | undefined)[],
  idfs: readonly number[],
): number {
  const pairs = matches.slice(1).map((match, index) => {
    const before = matches[index];
    if (match === undefined || before === undefined) return 0;
    const together =
      match.evidence === before.evidence || areAdjacent(before.positions, match.positions);
    return together ? Math.min(idfs[index] ?? 0, idfs[index + 1] ?? 0) : 0;
  });
  const isRun = pairs.length > 1 && pairs.every((weight) => weight > 0);
  return sum(pairs) * (isRun ? WEIGHTS.run : 1);
}

/** Parts of a compound share one position, and a word of grammar may stand between two others. */
function areAdjacent(before: readonly number[], after: readonly number[]): boolean {
  const positions = new Set(after);
  return before.some((at) => positions.has(at) || positions.has(at + 1) || positions.has(at + 2));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
