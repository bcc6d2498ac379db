import type { Edit } from './draft.ts';
import { escapeHtml } from './escape-html.ts';
import type { Rule } from './rule.ts';
import { holding } from './trigger.ts';

/** Between two backticks, without spaces at its ends; TeX's `quoted' words end with an apostrophe. */
const code = /(?<!`)`([^`\s\uFFFC](?:[^`\uFFFC]{0,120}[^`\s\uFFFC])?)`(?!`)/gu;

/** Sets code in backticks aside, as typed: no repair knows its language. */
export const codeRule: Rule = {
  name: 'code',
  trigger: holding('`'),
  find: (text) =>
    [...text.matchAll(code)].flatMap((match): readonly Edit[] => {
      if (/[A-Za-z.,!?]'(?![A-Za-z])/.test(match[1] ?? '')) return [];
      const to = match[0];
      return [
        { start: match.index, end: match.index + to.length, to, aside: { html: escapeHtml(to) } },
      ];
    }),
};
