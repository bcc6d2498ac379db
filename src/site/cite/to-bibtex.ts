import type { Citation } from './citation.ts';
import { escapeBibtex } from './escape-bibtex.ts';
import { protectCapitals } from './protect-capitals.ts';

/**
 * A BibTeX entry, also read by biber. It is always `@misc`: whether a venue is a journal or a conference is not known.
 * Fields that nobody has given are left out.
 */
export function toBibtex(citation: Citation): string {
  const { authors, year, venue, arxiv, doi } = citation;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', protectCapitals(citation.title)],
    ['author', authors?.map(toBibtexName).join(' and ')],
    ['year', year?.toString()],
    ['howpublished', venue && escapeBibtex(venue)],
    ['eprint', arxiv && toVerbatim(arxiv)],
    ['archiveprefix', arxiv && 'arXiv'],
    ['doi', doi && toVerbatim(doi)],
    ['url', toVerbatim(citation.url)],
    ['note', escapeBibtex(citation.note)],
    ['annote', citation.annotation && escapeBibtex(citation.annotation)],
    ['keywords', citation.keywords.map(toBibtexKeyword).join(', ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${citation.key},\n${lines.join('')}}\n`;
}

/** `and` parts two authors, so a name that holds the word stands in braces of its own. */
function toBibtexName(name: string): string {
  const escaped = escapeBibtex(name);
  return /\sand\s/i.test(name) ? `{${escaped}}` : escaped;
}

/** A comma parts two keywords. */
function toBibtexKeyword(keyword: string): string {
  return escapeBibtex(keyword.replaceAll(',', ''));
}

/** Addresses are read letter by letter; only an unbalanced brace could end the field. */
function toVerbatim(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D').replace(/\s+/g, '');
}
