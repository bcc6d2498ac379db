import type { Paper } from '../corpus/records.ts';
import type { ListedAt } from './paper-view.ts';

/**
 * One line to cite a paper by, made only of what is known: `A. Author. Title. Venue, 2025. Listed in …, no. 4 (…).`
 * @param listed every listing the paper was seen in; the first one named is the first given.
 */
export function toPlainReference(
  { title, authors, venue, year }: Pick<Paper, 'title' | 'authors' | 'venue' | 'year'>,
  [seen]: readonly Pick<ListedAt, 'name' | 'date' | 'position'>[],
): string {
  const published = [venue, year].filter(Boolean).join(', ');
  const listed = seen && `Listed in ${seen.name}, no. ${seen.position} (${seen.date})`;
  return [authors?.join(', '), title, published, listed]
    .filter(Boolean)
    .map(closeSentence)
    .join(' ');
}

function closeSentence(text: string | undefined): string {
  return /[.?!]$/.test(text ?? '') ? `${text}` : `${text}.`;
}
