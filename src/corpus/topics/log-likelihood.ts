/** In how many texts something occurs: of those of one kind, and of all others. */
export interface Occurrences {
  readonly inside: number;
  readonly outside: number;
}

/**
 * How surprising it would be if a word were as common in texts of one kind as in all others: the log-likelihood ratio
 * G² of T. Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics 19(1),
 * 1993. It is distributed as χ² with one degree of freedom: above 10.83 chance is an explanation once in a thousand.
 *
 * @param having texts with the word; none can be more than there are of `texts`.
 * @returns 0 or more; negative where the word is rarer inside than outside.
 */
export function toLogLikelihood(having: Occurrences, texts: Occurrences): number {
  const lacking = {
    inside: texts.inside - having.inside,
    outside: texts.outside - having.outside,
  };
  const cells = [having.inside, having.outside, lacking.inside, lacking.outside];
  const margins = [
    having.inside + having.outside,
    lacking.inside + lacking.outside,
    texts.inside,
    texts.outside,
  ];
  const total = texts.inside + texts.outside;
  const ratio = Math.max(0, 2 * (sumEntropy(cells) - sumEntropy(margins) + sumEntropy([total])));
  const isRarer = having.inside * texts.outside < having.outside * texts.inside;
  return isRarer ? -ratio : ratio;
}

/** Σ n ln n, in which nothing counts for nothing. */
function sumEntropy(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + (count > 0 ? count * Math.log(count) : 0), 0);
}
