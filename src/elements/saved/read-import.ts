import { parseListJson } from './list-json.ts';
import { findSlugs, matchPapers, type SitePaper } from './match-papers.ts';
import { readBibtex } from './read-bibtex.ts';
import { createSavedPaper, type PaperRef, type SavedPaper } from './saved-paper.ts';

/** Papers that a file or a pasted text would add to the list. */
export interface ImportedPapers {
  readonly papers: readonly SavedPaper[];
  /** What the text names, and this site does not have. */
  readonly unknown: readonly string[];
}

/**
 * Reads our own JSON, BibTeX, or any text with addresses of this site's papers in it, such as our Markdown, RIS and
 * CSL-JSON. It never throws; a text that holds no paper gives none.
 * @param loadPapers asked for the papers of the site where the text does not tell all
 */
export async function readImport(
  text: string,
  now: string,
  loadPapers: () => Promise<readonly SitePaper[]>,
): Promise<ImportedPapers> {
  const own = parseListJson(text);
  if (own) return { papers: own.filter(({ removed }) => removed === undefined), unknown: [] };
  const entries = readBibtex(text);
  const slugs = findSlugs(text);
  if (entries.length === 0 && slugs.length === 0) return { papers: [], unknown: [] };
  const papers = await loadPapers();
  const { found, unknown } =
    entries.length > 0 ? matchPapers(entries, papers) : findBySlug(slugs, papers);
  const once = new Map(found.map((paper) => [paper.slug, paper]));
  return { papers: [...once.values()].map((paper) => createSavedPaper(paper, now)), unknown };
}

function findBySlug(slugs: readonly string[], papers: readonly SitePaper[]) {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  const found = slugs.flatMap((slug): readonly PaperRef[] => {
    const paper = bySlug.get(slug);
    return paper ? [{ slug, title: paper.title }] : [];
  });
  return { found, unknown: slugs.filter((slug) => !bySlug.has(slug)) };
}
