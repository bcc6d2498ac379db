/** How good one ranking is, by hand-made judgements. */
export interface RankingScore {
  /** 1 divided by the rank of the first relevant paper; 0 when there is none. */
  readonly reciprocalRank: number;
  /** Discounted gain of the first ten, as a share of the best possible (Järvelin and Kekäläinen 2002). */
  readonly gain: number;
  readonly isAnswered: boolean;
}

export interface QueryScore extends RankingScore {
  readonly kind: string;
  /** Wire bytes of the first answer. */
  readonly bytes: number;
  /** Milliseconds from each further keystroke to its answer. */
  readonly keystrokes: readonly number[];
}

const DEPTH = 10;

/** @param found titles, best first */
export function scoreRanking(
  found: readonly string[],
  relevant: ReadonlySet<string>,
): RankingScore {
  const first = found.findIndex((title) => relevant.has(title));
  const gained = sumDiscounts(found.slice(0, DEPTH).map((title) => relevant.has(title)));
  const best = sumDiscounts(Array.from({ length: Math.min(DEPTH, relevant.size) }, () => true));
  return {
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    gain: best === 0 ? 0 : gained / best,
    isAnswered: found.length > 0,
  };
}

function sumDiscounts(isRelevant: readonly boolean[]): number {
  return isRelevant.reduce(
    (sum, relevant, index) => sum + (relevant ? 1 / Math.log2(index + 2) : 0),
    0,
  );
}

/** A table with one line per kind of query and one for all, in Markdown. */
export function formatScores(scores: readonly QueryScore[]): string {
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  return [
    '| queries | number | MRR | nDCG@10 | unanswered | first answer, kB, mean and most | next keystroke, ms, p95 |',
    '|---|---|---|---|---|---|---|',
    ...kinds.map((kind) =>
      formatLine(
        kind,
        scores.filter((score) => score.kind === kind),
      ),
    ),
    formatLine('all', scores),
  ].join('\n');
}

function formatLine(name: string, scores: readonly QueryScore[]): string {
  const kilobytes = scores.map(({ bytes }) => bytes / 1000);
  const cells = [
    name,
    String(scores.length),
    toMean(scores.map((score) => score.reciprocalRank)).toFixed(3),
    toMean(scores.map((score) => score.gain)).toFixed(3),
    String(scores.filter((score) => !score.isAnswered).length),
    `${toMean(kilobytes).toFixed(0)}, ${Math.max(...kilobytes).toFixed(0)}`,
    toPercentile(
      scores.flatMap((score) => score.keystrokes),
      0.95,
    ).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function toMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toPercentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
