/**
 * The letters and digits of a title, in lower case and without accents: what stays the same when a title is retyped
 * with other capitals, spaces, dashes, quotes or a final full stop. `+` and `#` stay too: C, C++ and C# differ.
 * @returns `''` for a title without any letter or digit.
 */
export function normalizeTitle(title: string): string {
  if (PLAIN.test(title)) return title.toLowerCase().replace(/[^a-z\d+#]+/g, '');
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, '');
}

/**
 * ASCII, typographic quotes and dashes: nearly all titles and abstracts, and all that normalizing would change in them
 * is left out anyway.
 */
const PLAIN = /^[ -~\u2010-\u2027]*$/;
