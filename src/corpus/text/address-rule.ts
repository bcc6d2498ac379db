import type { Edit } from './draft.ts';
import { escapeHtml } from './escape-html.ts';
import { findLinks } from './links.ts';
import type { Rule } from './rule.ts';
import { holding } from './trigger.ts';

/** Sets addresses aside, repaired, as links; one that cannot be linked is shown as text. */
export const addressRule: Rule = {
  name: 'address',
  trigger: holding('/', 'w.', 'W.', 'b.io'),
  find: (text) =>
    findLinks(text).map(({ start, end, shown, link }): Edit => {
      const html = escapeHtml(shown);
      const anchor = link && `<a href="${escapeHtml(link.url)}" rel="noopener">${html}</a>`;
      return { start, end, to: shown, aside: { html: anchor ?? html, ...(link && { link }) } };
    }),
};
