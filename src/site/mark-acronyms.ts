import type { Acronym } from '../corpus/records.ts';
import { escapeHtml } from '../corpus/text/escape-html.ts';

/** Where an acronym is left as it is: in a link it would be a target inside a target, in a formula it is a name. */
const untouched = /^<(a|math|sub|sup)\b/;

/**
 * Wraps the acronyms of an abstract in `<abbr>` with what they stand for, reachable with the keyboard and by touch.
 * Left out is where the text itself says it: an acronym in parentheses, or one that they follow.
 * @param html as in the records: text, links, `<sub>`, `<sup>` and MathML. Its text does not change.
 */
export function markAcronyms(html: string, acronyms: readonly Acronym[]): string {
  if (acronyms.length === 0) return html;
  const longForms = new Map(acronyms.map(({ short, long }) => [escapeHtml(short), long]));
  const pattern = toPattern([...longForms.keys()]);
  let closing: string | undefined;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const tag = untouched.exec(part)?.[1];
      if (closing === undefined && tag !== undefined) closing = `</${tag}>`;
      else if (part === closing) closing = undefined;
      if (closing !== undefined || part.startsWith('<')) return part;
      return part.replace(pattern, (found, short: string) => {
        const title = escapeHtml(longForms.get(short) ?? '');
        return `<abbr title="${title}" tabindex="0">${found}</abbr>`;
      });
    })
    .join('');
}

/** A whole word, in the plural too. Longer acronyms come first, so that none is taken for a shorter one it begins with. */
function toPattern(shorts: readonly string[]): RegExp {
  const words = shorts
    .toSorted((a, b) => b.length - a.length)
    .map((short) => short.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}(&#;-])(${words.join('|')})s?(?![\\p{L}\\p{N}]|-\\p{N}| ?\\()`,
    'gu',
  );
}
