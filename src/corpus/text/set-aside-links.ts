import { applyEdits } from './apply-edits.ts';
import type { Draft, Edit } from './draft.ts';
import { escapeHtml } from './escape-html.ts';
import { findLinks } from './links.ts';

/** Sets the addresses of a draft aside, repaired, as links; one that cannot be linked is shown as text. */
export function setAsideLinks(draft: Draft): Draft {
  const edits = findLinks(draft.text).map(({ start, end, shown, link }): Edit => {
    const html = escapeHtml(shown);
    const anchor = link && `<a href="${escapeHtml(link.url)}" rel="noopener">${html}</a>`;
    return { start, end, to: shown, aside: { html: anchor ?? html, ...(link && { link }) } };
  });
  return applyEdits(draft, 'address', edits);
}
