import type { BibtexEntry } from './read-bibtex.ts';
import type { PaperRef } from './saved-paper.ts';

/** A paper of the site. `texts` is how its id begins, with which the hash at the end of its key begins, too. */
export interface SitePaper extends PaperRef {
  readonly texts: string;
}

/** What was found of a file's entries on this site. */
export interface MatchedPapers {
  readonly found: readonly PaperRef[];
  /** Titles, or keys where there is none, of the others. */
  readonly unknown: readonly string[];
}

/** `calm-ferries-3f2a1b`: words, and six characters of the paper's id. */
const OUR_KEY = /^(?:.+-)?([a-z0-9]+)-([0-9a-f]{6})$/;

/** Finds the papers that entries stand for: by their address on this site, by their title, or by a key of ours. */
export function matchPapers(
  entries: readonly BibtexEntry[],
  papers: readonly SitePaper[],
): MatchedPapers {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const byTitle = new Map(papers.map((paper) => [toTitleKey(paper.title), paper]));
  byTitle.delete('');
  const matches = entries.map((entry) => ({
    entry,
    paper:
      bySlug.get(findSlugs(entry.url)[0] ?? '') ??
      byTitle.get(toTitleKey(entry.title)) ??
      findByKey(entry.key, papers),
  }));
  return {
    found: matches.flatMap(({ paper }) =>
      paper ? [{ slug: paper.slug, title: paper.title }] : [],
    ),
    unknown: matches.flatMap(({ entry, paper }) => (paper ? [] : [entry.title || entry.key])),
  };
}

/** Slugs of all addresses of papers in a text, each once. */
export function findSlugs(text: string): string[] {
  const addresses = text.matchAll(/\/papers\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(?![a-z0-9])/g);
  return [...new Set([...addresses].flatMap(([, slug]) => slug ?? []))];
}

/** A key names the paper only where no other one could have it. */
function findByKey(key: string, papers: readonly SitePaper[]): SitePaper | undefined {
  const [, word = '', hash = ''] = OUR_KEY.exec(key) ?? [];
  if (word === '') return undefined;
  const possible = papers.filter(
    ({ slug, texts }) => hash.startsWith(texts) && slug.split('-').includes(word),
  );
  return possible.length === 1 ? possible[0] : undefined;
}

/** Letters and digits alone, as TeX, dashes and capitals differ from file to file. */
export function toTitleKey(title: string): string {
  return title
    .replace(/\\text[a-z]+\s*\{\}/g, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
