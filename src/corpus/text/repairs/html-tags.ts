import { formatScript } from '../math/script-notation.ts';
import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** "H<sub>2</sub>O", "10<sup>-3</sup>". */
export const htmlScriptRule: Rule = patternRule(
  'html-tag',
  holding('<sub>', '<sup>', '<jats:su'),
  / ?<(jats:)?(sub|sup)>\s?([^<>]{1,40}?)\s?<\/\1\2>/g,
  ([, , kind, content = '']) => formatScript(kind === 'sup' ? '^' : '_', content),
);

/**
 * "<i>x</i>", "model.<br>We", "<jats:p>": tags that the scrape took for text. Only such as a page of papers has, and in
 * pairs where they come in pairs, because `<think>`, `<image>` and even `<s>` are names that authors write.
 */
export const htmlTagRule: Rule = patternRule(
  'html-tag',
  holding('</', '<br', '<jats:', '<p>'),
  /<br ?\/?>|<\/?jats:[a-z-]{1,20}>|<\/?p>|<(i|b|em|strong|u|span|tt|italic|bold)>(?=[^<]{1,200}<\/\1>)|(?<=<(i|b|em|strong|u|span|tt|italic|bold)>[^<]{1,200})<\/\2>/g,
  ([tag]) => (/^<(?:br|\/?p|\/?jats:(?:p|sec|title))\b/.test(tag) ? ' ' : ''),
);
