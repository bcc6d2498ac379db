/**
 * Linear congruential generator of Numerical Recipes, from 0 to 1: what looks like chance where the same texts must
 * give the same result.
 */
export function createGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
