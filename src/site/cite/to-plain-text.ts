import type { Citation } from './citation.ts';
import { formatName } from './parse-name.ts';

/** One line of plain text: `Grace Hopper, Alan Turing. Title. Venue, 2025. Listed 21 March 2025. https://…` */
export function toPlainText({ title, authors, venue, year, note, url }: Citation): string {
  const published = [venue, year].filter(Boolean).join(', ');
  const sentences = [authors?.map(formatName).join(', '), title, published, note].filter(Boolean);
  return [...sentences.map(closeSentence), url].join(' ');
}

function closeSentence(text: string | undefined): string {
  return /[.?!]$/.test(text ?? '') ? `${text}` : `${text}.`;
}
