import type { Paper } from '../corpus/records.ts';
import type { Citation } from './cite/citation.ts';
import { toBibtex } from './cite/to-bibtex.ts';
import { paths } from './href.ts';
import { loadLibrary } from './load-library.ts';
import { site } from './site.ts';
import { toBibParts } from './to-bib-parts.ts';
import { toCitation } from './to-citation.ts';

/** The reference to a paper of this build. */
export function citePaper(paper: Paper): Citation {
  return toCitation(paper, { library: loadLibrary(), paths, siteUrl: site.siteUrl });
}

/** The files that hold these papers in BibTeX; one, unless there are very many. */
export function loadBibParts(papers: readonly Paper[]): string[] {
  return toBibParts(papers.map((paper) => toBibtex(citePaper(paper))));
}

export function toBibResponse(bib: string | undefined): Response {
  return new Response(bib ?? '', {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
}
