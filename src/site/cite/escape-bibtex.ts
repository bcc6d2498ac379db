/**
 * Braces are spelled out: BibTeX counts them even after a backslash, so `\{` alone would swallow what follows.
 */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Plain text as the value of a BibTeX field, without the braces around it. Letters, Greek, sub- and superscripts of
 * Unicode stay as they are: biber and Zotero read UTF-8.
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^%&_#$]/g, (character) => escapes[character] ?? `\\${character}`);
}
