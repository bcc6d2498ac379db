import * as z from 'zod';
import { parseName } from '../../src/site/cite/parse-name.ts';

/** A person or an organization, as citation-js hands it over. */
export const bibtexNameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
});
type BibtexName = z.output<typeof bibtexNameSchema>;

/** The authors of an entry, as a side file names them. A final "and others" is nobody's name. */
export function toAuthors(names: readonly BibtexName[]): readonly string[] {
  const authors = names.map(toAuthor).filter((name) => name !== '');
  return authors.at(-1) === 'others' ? authors.slice(0, -1) : authors;
}

/**
 * As it is read, `Grace Hopper`; with the family name first where it would be cut elsewhere, `García Márquez, Gabriel`.
 */
function toAuthor({
  family,
  given,
  suffix,
  'non-dropping-particle': particle,
}: BibtexName): string {
  // What a side file has no place for, a particle and a suffix, belongs to the family name.
  const whole = join(particle, family, suffix);
  // The parser takes an accent in braces for lower case, and hands over {\'E}mile as a particle.
  if (!given) return whole;
  const plain = join(given, whole);
  return parseName(plain).family === whole ? plain : `${whole}, ${given}`;
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
