import type { Paper } from '../corpus/records.ts';
import type { Citation } from './cite/citation.ts';
import { toBibtex } from './cite/to-bibtex.ts';
import { groupBySize } from './group-by-size.ts';
import { paths } from './href.ts';
import { loadLibrary } from './load-library.ts';
import { makeOnce } from './make-once.ts';
import { site } from './site.ts';
import { toCitation } from './to-citation.ts';

/** The reference to a paper of this build. */
export function citePaper(paper: Paper): Citation {
  return toCitation(paper, { library: loadLibrary(), paths, siteUrl: site.siteUrl });
}

/** Made once, because a paper is in the files of the site, of its topics and of its listings. */
const toEntry = makeOnce((paper: Paper) => toBibtex(citePaper(paper)));

/** The papers of each file that holds references to a list; one file, unless there are very many. */
export const toBibParts = makeOnce((papers: readonly Paper[]) =>
  groupBySize(papers, (paper) => Buffer.byteLength(toEntry(paper)) + 1),
);

/**
 * The addresses of the files with references to a list.
 * @param toUrl address of a part, counted from 1
 */
export function listBibs(papers: readonly Paper[], toUrl: (part: number) => string): string[] {
  return toBibParts(papers).map((_, index) => toUrl(index + 1));
}

/** One such file, in BibTeX. */
export function toBibResponse(papers: readonly Paper[]): Response {
  return new Response(papers.map(toEntry).join('\n'), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
}
