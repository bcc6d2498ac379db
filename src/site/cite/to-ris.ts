import type { Citation } from './citation.ts';
import { parseName } from './parse-name.ts';

/**
 * A reference in RIS, of the type that claims nothing (`GEN`).
 * Source: RIS format specification, Research Information Systems: a tag, two blanks, a hyphen, a blank; CRLF.
 */
export function toRis(citation: Citation): string {
  const { authors = [], year, venue, doi, pdf, keywords } = citation;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GEN'],
    ['ID', citation.key],
    ['TI', citation.title],
    ...authors.map((name): [string, string] => ['AU', toRisName(name)]),
    ['PY', year?.toString()],
    ['T2', venue],
    ['DO', doi],
    ['UR', citation.url],
    ['L1', pdf],
    ['N1', citation.note],
    ['N1', citation.annotation],
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [toLine(tag, value)] : []));
  return `${written.join('')}ER  - \r\n`;
}

function toLine(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`;
}

function toRisName(name: string): string {
  const { family, given } = parseName(name);
  return given ? `${family}, ${given}` : family;
}
