import type { Paper } from '../corpus/records.ts';
import { toCitationKey } from './citation-key.ts';
import type { Citation } from './cite/citation.ts';
import { newestAppearance } from './dates.ts';
import { formatListed } from './format.ts';
import type { Library } from './library.ts';
import type { Paths } from './paths.ts';

/** What pages need to know of the site to cite its papers. */
export interface CitationPlace {
  readonly library: Pick<Library, 'topic'>;
  readonly paths: Pick<Paths, 'paper'>;
  /** Origin of the site. */
  readonly siteUrl: string;
}

/** The reference to a paper. */
export function toCitation(paper: Paper, { library, paths, siteUrl }: CitationPlace): Citation {
  const { title, authors, year, venue, arxiv, doi, pdf } = paper;
  return {
    key: toCitationKey(paper),
    title,
    url: new URL(paths.paper(paper.slug), siteUrl).href,
    note: formatListed(newestAppearance(paper.appearances)?.date),
    keywords: paper.topics.map(({ slug }) => library.topic(slug).name),
    ...(authors && { authors }),
    ...(year && { year }),
    ...(venue && { venue }),
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(pdf && { pdf }),
  };
}
