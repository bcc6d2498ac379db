import type { Citation } from './citation.ts';
import { type PersonName, parseName } from './parse-name.ts';

/** An item of CSL-JSON, the format of citation processors (schema of CSL 1.0.2); only the fields written here. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'document';
  readonly title: string;
  readonly URL: string;
  readonly note: string;
  readonly annote?: string;
  readonly keyword?: string;
  readonly author?: readonly PersonName[];
  readonly issued?: { readonly 'date-parts': readonly (readonly [year: number])[] };
  readonly 'container-title'?: string;
  readonly DOI?: string;
  readonly archive?: 'arXiv';
  readonly archive_location?: string;
}

/** A reference as CSL-JSON. A file holds an array of them. */
export function toCsl(citation: Citation): CslItem {
  const { key, title, url, note, annotation, keywords, authors, year, venue, doi, arxiv } =
    citation;
  return {
    id: key,
    'citation-key': key,
    type: 'document',
    title,
    URL: url,
    note,
    ...(annotation && { annote: annotation }),
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    ...(authors && { author: authors.map(parseName) }),
    ...(year && { issued: { 'date-parts': [[year]] as const } }),
    ...(venue && { 'container-title': venue }),
    ...(doi && { DOI: doi }),
    ...(arxiv && { archive: 'arXiv' as const, archive_location: arxiv }),
  };
}
