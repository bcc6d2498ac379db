import type { Edit } from '../draft.ts';
import { typefaceSwitches, typefaces } from '../math/tex-commands.ts';
import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** Longest text inside a group, in UTF-16 units. */
const longestGroup = 400;

/**
 * `\textbf{words}`, `{\em words}`, and the same without the backslash: the words stay, the command and its braces go.
 * Bold and italic are not kept, because an abstract has no other emphasis to balance them.
 */
export const typefaceRule: Rule = {
  name: 'tex-typeface',
  trigger: holding('{'),
  find: (text) => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(openings)) {
      const command = match[1] ?? match[2] ?? '';
      if (!(match[1] === undefined ? typefaceSwitches.has(command) : isOfText(command))) continue;
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

const openings = /(?:\\|(?<![A-Za-z\\]))([a-z]{2,16})\{|\{\\?([a-zA-Z]{2,12}) {1,3}/g;

/** Index of the brace that closes the group whose content begins at `from`. */
function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longestGroup); at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}

/** What templates and sets put in braces: in "a photo of a {class}" they are part of the text. */
const placeholders =
  /^(?:class|label|name|category|object|text|input|output|prompt|question|answer|context|noun|word)s?$/;

/**
 * "solely based on a few examples {without} using": a group whose command (`\em`) is lost. One to four plain words
 * in the run of the sentence; a list with commas is a set, and a placeholder, or one group of several that are near each
 * other, is a template.
 */
export const bareGroupRule: Rule = patternRule(
  'bare-group',
  holding(' {'),
  /(?<=[a-z,;] )\{([A-Za-z][a-z-]{2,24}(?: [a-z-]{1,24}){0,3})\}(?=[ .,;:)])/g,
  ({ 0: group, 1: words = '', index, input }) => {
    const around = input.slice(Math.max(0, index - 60), index + group.length + 60);
    const groups = around.match(/(?<![\^_\w\\])\{[A-Za-z]/g) ?? [];
    return placeholders.test(words) || groups.length > 1 ? undefined : words;
  },
);

/** "We propose **GRAPE**, a": Markdown's bold. */
export const boldRule: Rule = {
  name: 'markdown-bold',
  trigger: holding('**'),
  find: (text) =>
    [...text.matchAll(/(?<![*\w])\*\*([^*\s](?:[^*]{0,80}[^*\s])?)\*\*(?![*\w])/gu)].flatMap(
      (match) => {
        const end = match.index + match[0].length;
        return [
          { start: match.index, end: match.index + 2, to: '' },
          { start: end - 2, end, to: '' },
        ];
      },
    ),
};
