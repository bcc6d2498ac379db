import type { Paper } from '../records.ts';
import type { Metadata } from './metadata.ts';
import { normalizeTitle } from './normalize-title.ts';

type TitledPaper = Pick<Paper, 'slug' | 'title' | 'titleRaw'>;

export interface MetadataMatches {
  readonly matched: readonly { readonly metadata: Metadata; readonly slug: string }[];
  /** With the papers whose titles are near: for a person to decide, never taken as the same. */
  readonly unmatched: readonly { readonly title: string; readonly near: readonly TitledPaper[] }[];
}

/** Share of words that two titles must have in common to be near. */
const nearEnough = 0.6;

/** Finds the paper of each title: its letters and digits must be the same (`normalizeTitle`). */
export function matchMetadata(
  metadata: readonly Metadata[],
  papers: readonly TitledPaper[],
): MetadataMatches {
  const byTitle = new Map(
    papers.flatMap((paper) =>
      [paper.titleRaw ?? paper.title, paper.title].map((title) => [normalizeTitle(title), paper]),
    ),
  );
  const withWords = papers.map((paper) => ({ paper, words: toWords(paper.title) }));
  const matched: { metadata: Metadata; slug: string }[] = [];
  const unmatched: { title: string; near: TitledPaper[] }[] = [];
  for (const entry of metadata) {
    const paper = byTitle.get(normalizeTitle(entry.title));
    if (paper) matched.push({ metadata: entry, slug: paper.slug });
    else unmatched.push({ title: entry.title, near: findNear(entry.title, withWords) });
  }
  return { matched, unmatched };
}

/** The three nearest. */
function findNear(
  title: string,
  papers: readonly { readonly paper: TitledPaper; readonly words: ReadonlySet<string> }[],
): TitledPaper[] {
  const words = toWords(title);
  return papers
    .map(({ paper, words: others }) => ({ paper, share: toShare(words, others) }))
    .filter(({ share }) => share >= nearEnough)
    .sort((a, b) => b.share - a.share || (a.paper.slug < b.paper.slug ? -1 : 1))
    .slice(0, 3)
    .map(({ paper }) => paper);
}

function toWords(title: string): ReadonlySet<string> {
  return new Set(title.split(/\s+/).map(normalizeTitle).filter(Boolean));
}

/** Words in both of those in either (Jaccard 1901). */
function toShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
}
