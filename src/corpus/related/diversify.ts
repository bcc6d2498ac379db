/**
 * Picks `count` of the candidates, each time the one that is near the query and unlike what was picked before: maximal
 * marginal relevance (J. Carbonell and J. Goldstein, SIGIR 1998). `candidates` come nearest first; equals keep their
 * order. A candidate that all but repeats a picked one (`similarity` of `twin` or more) is never picked.
 */
export function diversify<T extends { readonly score: number }>(
  candidates: readonly T[],
  similarity: (a: T, b: T) => number,
  { count, twin, novelty }: { count: number; twin: number; novelty: number },
): readonly T[] {
  const picked: T[] = [];
  let rest = candidates.map((candidate) => ({ candidate, likeness: 0 }));
  while (picked.length < count && rest.length > 0) {
    const worth = (one: { candidate: T; likeness: number }) =>
      (1 - novelty) * one.candidate.score - novelty * one.likeness;
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    picked.push(best.candidate);
    rest = rest
      .filter((one) => one !== best)
      .map(({ candidate, likeness }) => ({
        candidate,
        likeness: Math.max(likeness, similarity(candidate, best.candidate)),
      }))
      .filter(({ likeness }) => likeness < twin);
  }
  return picked;
}
