import type { Edit } from '../draft.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Rule } from '../rule.ts';
import { holding } from '../trigger.ts';
import { findFormulas } from './find-formulas.ts';
import { renderFormula } from './render-formula.ts';
import { texToText } from './tex-to-text.ts';

/**
 * Sets delimited formulas aside: MathML on the page, Unicode in the plain text. What Temml cannot parse is shown as
 * typed, and later repairs leave it alone.
 */
export const formulaRule: Rule = {
  name: 'formula',
  trigger: holding('$', '\\(', '\\['),
  find: (text) =>
    findFormulas(text).map(({ start, end, tex }): Edit => {
      const typed = text.slice(start, end);
      const mathml = renderFormula(tex);
      if (mathml === undefined)
        return { start, end, to: typed, aside: { html: escapeHtml(typed) } };
      return { start, end, to: texToText(tex) ?? typed, aside: { html: mathml } };
    }),
};
