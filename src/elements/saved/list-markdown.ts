import { formatName } from '../../site/cite/parse-name.ts';
import type { CitedPaper } from './to-citation.ts';

/** The list as a text to read: a linked title a line, what is known of it, and the note as a quotation. */
export function formatListMarkdown(papers: readonly CitedPaper[], now: string): string {
  return `# Reading list, ${now.slice(0, 10)}\n\n${papers.map(formatPaper).join('')}`;
}

function formatPaper({ paper, citation }: CitedPaper): string {
  const { authors, venue, year, title, url } = citation;
  const facts = [authors?.map(formatName).join(', '), venue, year, paper.mark, ...paper.groups]
    .filter((fact) => fact !== undefined && fact !== '')
    .map((fact) => escapeMarkdown(String(fact)));
  const lines = [`[${escapeMarkdown(title)}](${url})`, ...facts].join(' · ');
  return `- ${lines}\n${formatNote(paper.note)}`;
}

function formatNote(note: string): string {
  if (note === '') return '';
  const lines = note.split('\n').map((line) => `  > ${line}`.trimEnd());
  return `\n${lines.join('\n')}\n\n`;
}

/** Signs that would be taken for markup (CommonMark, section 2.4). */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~$&]/g, String.raw`\$&`);
}
