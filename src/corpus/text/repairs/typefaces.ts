import type { Edit } from '../draft.ts';
import { typefaceSwitches, typefaces } from '../math/tex-commands.ts';
import type { Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** Longest text inside a group, in UTF-16 units. */
const longestGroup = 400;

/**
 * `\textbf{words}`, `{\em words}`, `\b{words}` (which authors define), and the first two without the backslash: the
 * words stay, the command and its braces go. Bold and italic are not kept, because an abstract has no other emphasis to
 * balance them.
 */
export const typefaceRule: Rule = {
  name: 'tex-typeface',
  trigger: holding('{'),
  find: (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(openings)) {
      const [, command, letter, declaration = ''] = match;
      const isTypeface =
        command === undefined ? typefaceSwitches.has(declaration) : isOfText(command);
      if (!isTypeface && letter === undefined) continue;
      const open = match.index + match[0].length;
      const close = closingBrace(text, open);
      if (close === undefined) continue;
      edits.push(
        { start: match.index, end: open, to: '' },
        { start: close, end: close + 1, to: '' },
      );
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};

/** The typefaces of formulas are left to the repairs of formulas, which read what is inside. */
function isOfText(command: string): boolean {
  return typefaces.has(command) && /^(?:text|emph|mbox|hbox|uline)/.test(command);
}

const openings =
  /(?:\\|(?<![A-Za-z\\]))([a-z]{2,16})\{|\\([bi])\{(?=[A-Za-z]{2})|\{\\?([a-zA-Z]{2,12}) {1,3}/g;

/** Index of the brace that closes the group whose content begins at `from`. */
function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longestGroup); at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}

/** "We propose **GRAPE**, a", "the **O**tter **F**erry": Markdown's bold. "a**b**c" is a power. */
export const boldRule: Rule = {
  name: 'markdown-bold',
  trigger: holding('**'),
  find: (text) =>
    [...text.matchAll(bold)].flatMap(({ 0: whole, index }) => {
      const end = index + whole.length;
      return [
        { start: index, end: index + 2, to: '' },
        { start: end - 2, end, to: '' },
      ];
    }),
};

const bold =
  /(?<![*\w])\*\*(?:[^*\s](?:[^*]{0,80}[^*\s])?\*\*(?![*\w])|[A-Z][A-Za-z]{0,7}\*\*(?=[a-z]{2}))/gu;
