import { toSlug } from '../corpus/papers/slug.ts';
import type { Paper } from '../corpus/records.ts';
import { parseName } from './cite/parse-name.ts';

/** Characters of the paper's id. Two papers with the same words get one key with a chance of 1 in 16 million. */
const hashLength = 6;

/** Words that tell nothing. The list is closed: a word more would change keys that people have used. */
const fillers = new Set(
  'a an and are as at by can do does for from how in into is it its of on or the to toward towards via what when why with'.split(
    ' ',
  ),
);

/**
 * The key by which a paper is cited, in ASCII: `vaswani-shazeer-2017-attention-3f2a1b`, three authors and more as
 * `vaswani-etal-…`; without authors the first three telling words of its address, `attention-need-transformers-3f2a1b`.
 *
 * The hash is there always, so that a key stays what it is when another paper with the same words arrives. It changes
 * only when a side file adds authors or a year.
 */
export function toCitationKey({
  id,
  slug,
  authors,
  year,
}: Pick<Paper, 'id' | 'slug' | 'authors' | 'year'>): string {
  const words = toTellingWords(slug);
  const parts = authors
    ? [...toFamilies(authors), year, ...words.slice(0, 1)]
    : [year, ...words.slice(0, 3)];
  return [...parts, id.slice(0, hashLength)].filter(Boolean).join('-');
}

function toFamilies(authors: readonly string[]): string[] {
  const families = authors.map((name) => toSlug(parseName(name).family).replaceAll('-', ''));
  return families.length > 2 ? [families[0] ?? '', 'etal'] : families;
}

/** The address is permanent, while the words of a title may be corrected. */
function toTellingWords(slug: string): string[] {
  const words = slug.split('-');
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}
