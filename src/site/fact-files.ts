import type { Paper, Redirect } from '../corpus/records.ts';
import type { Citation } from './cite/citation.ts';
import { toTextShardName } from './text-shards.ts';

/**
 * What the reading list shows and exports of a paper, besides its title. A browser knows a saved paper by its slug
 * alone, so the files are cut from all slugs in order, and `/lists/facts/index.json` holds the first slug of each.
 */
export interface PaperFacts {
  /** Name of the file that holds its abstract. */
  readonly texts: string;
  /** Slugs of its topics, in the order of the citation's keywords. */
  readonly topics: readonly string[];
  readonly citation: Citation;
  /** The paper's slug, where these facts stand under a former one. */
  readonly movedTo?: string;
}

/** Facts by slug. */
export type FactFile = Readonly<Record<string, PaperFacts>>;

/** First slugs of the files, in order: file `n` holds every slug from the `n`th to before the next. */
export type FactIndex = readonly string[];

/** Papers in one file, which makes it some 10 kB compressed. */
const PAPERS_PER_FILE = 64;

/**
 * @param redirects former slugs, whose facts are those of the present one
 * @returns the index, and the files in its order
 */
export function toFactFiles(
  papers: readonly Paper[],
  redirects: readonly Redirect[],
  cite: (paper: Paper) => Citation,
): { readonly index: FactIndex; readonly files: readonly FactFile[] } {
  const facts = new Map(papers.map((paper) => [paper.slug, toFacts(paper, papers.length, cite)]));
  const moved = redirects.flatMap(({ from, to }) => {
    const present = facts.get(to);
    return present && !facts.has(from) ? [[from, { ...present, movedTo: to }] as const] : [];
  });
  const entries = [...facts, ...moved].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = Math.ceil(entries.length / PAPERS_PER_FILE);
  const parts = Array.from({ length: count }, (_, n) =>
    entries.slice(n * PAPERS_PER_FILE, (n + 1) * PAPERS_PER_FILE),
  );
  return {
    index: parts.map(([first]) => first?.[0] ?? ''),
    files: parts.map((part) => Object.fromEntries(part)),
  };
}

function toFacts(paper: Paper, count: number, cite: (paper: Paper) => Citation): PaperFacts {
  return {
    texts: toTextShardName(paper.id, count),
    topics: paper.topics.map(({ slug }) => slug),
    citation: cite(paper),
  };
}
