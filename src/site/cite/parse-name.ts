/** A person's name in its parts; a name of one word has a family name alone. */
export interface PersonName {
  readonly family: string;
  readonly given?: string;
}

/**
 * Splits a name as BibTeX does: before the comma stands the family name; without a comma it is the last word, with the
 * lower-case words before it (`Ludwig van Beethoven` → `van Beethoven`). A name with "and" in it is an organization's.
 */
export function parseName(name: string): PersonName {
  if (/\sand\s/i.test(name)) return toName(name, '');
  const comma = name.indexOf(',');
  if (comma > 0) return toName(name.slice(0, comma), name.slice(comma + 1));
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const start = particle === -1 ? words.length - 1 : Math.min(particle, words.length - 1);
  return toName(words.slice(start).join(' '), words.slice(0, start).join(' '));
}

/** The name as it is read: the given name first. */
export function formatName(name: string): string {
  const { family, given } = parseName(name);
  return given ? `${given} ${family}` : family;
}

function toName(family: string, given: string): PersonName {
  return given.trim() === ''
    ? { family: family.trim() }
    : { family: family.trim(), given: given.trim() };
}
