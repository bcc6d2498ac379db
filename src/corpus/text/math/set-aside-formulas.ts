import { applyEdits } from '../apply-edits.ts';
import type { Draft, Edit } from '../draft.ts';
import { escapeHtml } from '../escape-html.ts';
import { findFormulas } from './find-formulas.ts';
import { renderFormula } from './render-formula.ts';
import { texToText } from './tex-to-text.ts';

/**
 * Sets the delimited formulas of a draft aside: MathML on the page, Unicode in the plain text. What Temml cannot parse
 * is shown as typed, and later repairs leave it alone.
 */
export function setAsideFormulas(draft: Draft): Draft {
  const edits = findFormulas(draft.text).map(({ start, end, tex }): Edit => {
    const typed = draft.text.slice(start, end);
    const mathml = renderFormula(tex);
    if (mathml === undefined) return { start, end, to: typed, aside: { html: escapeHtml(typed) } };
    return { start, end, to: texToText(tex) ?? typed, aside: { html: mathml } };
  });
  return applyEdits(draft, 'formula', edits);
}
