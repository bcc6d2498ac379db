import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** `\%`, `\&`, `\$`, `\#`, `\_`, `\{`, `\}`: characters that TeX needs escaped. */
export const escapeRule: Rule = patternRule(
  'tex-escape',
  holding('\\'),
  /\\([%&$#_{}]|~(?=\d))/g,
  ([, character]) => character,
);

const tie = new RegExp(
  [
    '(?<=[A-Za-z]{2}|[.,)\\]”’%])~(?=[A-Za-z([\\\\\\uFFFC$])|(?<=[a-z.)])~(?=\\d)|(?<=\\uFFFC)~(?=[A-Za-z(])',
    // "31~FPS", "GPT-4~achieves", "1.2~(EEL)", "0.8~s": behind a number, unless a distribution follows ("z0~N(0, 1)").
    '(?<=(?<![\\p{L}_])\\d)~(?=\\(|(?!now|present|today|inf)[A-Za-z][A-Za-z/]{1,30}(?![\\w(])|[A-Z]\\d(?![\\w(])|[sgmhJWVKMGB](?![\\w(]))',
    // "RTX~9000", "OTTER~2024": behind a name in capitals, not "10KB~20KB" or "10 KB~20 KB".
    '(?<=(?<![\\p{L}\\d.]|\\d )[A-Z]{2,12})~(?=\\d)',
    '(?<=[A-Za-z]{2})~(?= \\uFFFC)',
  ].join('|'),
  'gu',
);

/**
 * `Prompts~(SHIP)`, `Table~1`, `31~FPS`: the tie that keeps a line from breaking. "~90 times", "16~30%" and "x~N" say
 * something else.
 */
export const tieRule: Rule = patternRule('tex-tie', holding('~'), tie, () => ' ');

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
  /(?<=[\w.)\uFFFC])\\[ ,;:](?=[^\s.,;:!?)\]}])/gu,
  () => ' ',
);

/**
 * `\-`, `\xspace`, `{}`: commands that leave nothing to see; `\/` is a slash that JSON escaped, and in
 * `pass\@1` the backslash alone is too much.
 */
export const emptyCommandRule: Rule = patternRule(
  'tex-empty',
  holding('\\', '{}'),
  /(?<=[a-z])\\-(?=[a-z])|\\xspace(?![A-Za-z])(?:\{\})?|(?<=\s)\\[ ,;:](?=[A-Za-z])|(?<=\w)\\@(?=\d)|(?<=[A-Za-z.])\{\}|(?<=\w)\\\/(?=\w)/g,
  ([command]) => (/^\\[/@]$/.test(command) ? command.charAt(1) : ''),
);

/** `a.org/\allowbreak b`, `GPT\nobreakdash-4`: where a line may break, also inside of addresses. */
export const breakCommandRule: Rule = patternRule(
  'tex-empty',
  holding('\\allowbreak', '\\nolinebreak', '\\nobreak'),
  /\\(?:(?:allowbreak|nolinebreak|nobreak)(?![A-Za-z]) ?|nobreakdash(?=-))/g,
  () => '',
);
