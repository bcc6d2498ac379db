import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** `\%`, `\&`, `\$`, `\#`, `\_`, `\{`, `\}`: characters that TeX needs escaped. */
export const escapeRule: Rule = patternRule(
  'tex-escape',
  holding('\\'),
  /\\([%&$#_{}])/g,
  ([, character]) => character,
);

/** `Prompts~(SHIP)`, `Table~1`: the tie that keeps a line from breaking. "~90 times" and "x~N" say something else. */
export const tieRule: Rule = patternRule(
  'tex-tie',
  holding('~'),
  /(?<=[A-Za-z]{2}|[.,)\]”’%])~(?=[A-Za-z([\\\uFFFC$])|(?<=[a-z.)])~(?=\d)|(?<=\uFFFC)~(?=[A-Za-z(])/gu,
  () => ' ',
);

/** `\\`, `\newline`, `\par`: breaks between lines and paragraphs. */
export const lineCommandRule: Rule = patternRule(
  'tex-line',
  holding('\\'),
  /(?<=[\w.,:;)}%] ?)\\\\(?=\s|$)|\s?\\(?:newline|linebreak|par|noindent|smallskip|medskip|bigskip)(?![A-Za-z])\s?|\s?\\[hv]space\*?\{[^{}]{0,20}\}\s?/g,
  () => ' ',
);

/** `e.g.\ this`, `10\,000`, `5\,ms`: spaces of a given width. */
export const spaceCommandRule: Rule = patternRule(
  'tex-space',
  holding('\\'),
  /(?<=[\w.)\uFFFC])\\[ ,;:](?=[\w(\\\uFFFC$])/gu,
  () => ' ',
);

/** `\-`, `\xspace`, `{}`: commands that leave nothing to see; `\/` is a slash that JSON escaped. */
export const emptyCommandRule: Rule = patternRule(
  'tex-empty',
  holding('\\', '{}'),
  /(?<=[a-z])\\-(?=[a-z])|\\xspace(?![A-Za-z])(?:\{\})?|(?<=[A-Za-z.])\{\}|(?<=\w)\\\/(?=\w)/g,
  ([command]) => (command === '\\/' ? '/' : ''),
);
