import type { Citation } from '../../site/cite/citation.ts';
import { toBibtex } from '../../site/cite/to-bibtex.ts';
import { toCsl } from '../../site/cite/to-csl.ts';
import { toRis } from '../../site/cite/to-ris.ts';
import { formatListJson } from './list-json.ts';
import { formatListMarkdown } from './list-markdown.ts';
import type { CitedPaper } from './to-citation.ts';

/** A kind of file that the list can be taken out as. */
export interface ExportFormat {
  readonly name: string;
  /** Of the file, with its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** @param now time of the export, in ISO 8601 */
  readonly write: (papers: readonly CitedPaper[], now: string) => string;
}

const writeEach =
  (write: (citation: Citation) => string, between: string) => (papers: readonly CitedPaper[]) =>
    papers.map(({ citation }) => write(citation)).join(between);

/** Only JSON, the last one, holds all that is on the list; the others hold what their programs understand. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'BibTeX',
    extension: '.bib',
    mediaType: 'application/x-bibtex',
    write: writeEach(toBibtex, '\n'),
  },
  {
    name: 'RIS',
    extension: '.ris',
    mediaType: 'application/x-research-info-systems',
    write: writeEach(toRis, '\r\n'),
  },
  {
    name: 'CSL-JSON',
    extension: '.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (papers) =>
      `${JSON.stringify(
        papers.map(({ citation }) => toCsl(citation)),
        undefined,
        2,
      )}\n`,
  },
  {
    name: 'Markdown',
    extension: '.md',
    mediaType: 'text/markdown',
    write: formatListMarkdown,
  },
  {
    name: 'JSON (everything)',
    extension: '.json',
    mediaType: 'application/json',
    write: (papers, now) =>
      formatListJson(
        papers.map(({ paper }) => paper),
        now,
      ),
  },
];
