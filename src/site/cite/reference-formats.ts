import type { Citation } from './citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCsl } from './to-csl.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

/** A format that a reader can take a reference in. */
export interface ReferenceFormat {
  readonly name: string;
  readonly write: (citation: Citation) => string;
}

/** The first is the one that pages show. */
export const referenceFormats: readonly ReferenceFormat[] = [
  { name: 'BibTeX', write: toBibtex },
  { name: 'RIS', write: toRis },
  { name: 'CSL-JSON', write: (citation) => JSON.stringify([toCsl(citation)], undefined, 2) },
  { name: 'Plain text', write: toPlainText },
];
