import { fetchJson } from '../fetch-json.ts';
import { readBase } from '../read-base.ts';
import { createSimilarEngine, type SimilarEngine, type SimilarPaper } from './similar-engine.ts';
import { splitText } from './split-text.ts';

let engine: Promise<SimilarEngine> | undefined;

/**
 * Papers like these as a whole ("more like these"), nearest first: the neighbours of the build, for a list. None of
 * them is of the list or repeats one of it. Rejects when a file cannot be had; the next call tries again.
 * @param slugs in any order; those that the site does not have make no difference
 * @param limit most papers; fewer where they are no longer near
 */
export async function findSimilar(
  slugs: readonly string[],
  limit: number,
): Promise<readonly SimilarPaper[]> {
  return (await loadEngine()).likePapers(slugs, limit);
}

/** The same for a text, which stays in this browser. A paper with that very text comes first. */
export async function findSimilarToText(
  text: string,
  limit: number,
): Promise<readonly SimilarPaper[]> {
  return (await loadEngine()).likeText(splitText(text), limit);
}

function loadEngine(): Promise<SimilarEngine> {
  const load = <T>(file: string, init?: RequestInit) => fetchJson<T>(readBase() + file, init);
  engine ??= createSimilarEngine(load).catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
