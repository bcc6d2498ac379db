import type { Paper } from '../corpus/records.ts';
import type { NamedLink } from './paper-card.ts';

/** A `<meta name content>`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags by which Google Scholar, Zotero and others read a paper's page (Highwire Press tags). Only what is known:
 * authors, date, PDF and identifiers come from a side file, and a day of listing is no date of publication.
 */
export function toScholarTags(
  paper: Paper,
  topics: readonly Pick<NamedLink, 'name'>[],
  url: string,
): MetaTag[] {
  const { authors = [], year, pdf, doi, arxiv } = paper;
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', paper.title],
    ...authors.map((name): [string, string] => ['author', name]),
    ['publication_date', year?.toString()],
    ['doi', doi],
    ['arxiv_id', arxiv],
    ['pdf_url', pdf],
    ['abstract', paper.abstract],
    ['keywords', topics.map(({ name }) => name).join('; ')],
    ['language', 'en'],
    ['public_url', url],
  ];
  return tags.flatMap(([name, content]) =>
    content ? [{ name: `citation_${name}`, content }] : [],
  );
}
