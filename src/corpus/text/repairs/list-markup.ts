import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

/** "Abstract: We …": the label of a catalogue's record, before the text that it names. */
export const abstractLabelRule: Rule = patternRule(
  'list-markup',
  holding('bstract', 'BSTRACT'),
  /^(?:> )?\*{0,2}(?:Abstract|ABSTRACT)(?:(?:[:.—–]\*{0,2}|\*{2}[:.—–]?) (?=\S)| ?[—–] ?(?=\p{Lu}))/gu,
  () => '',
);

/** "… Read more", "△ Less": the buttons of a page that shows abstracts in part. */
export const moreButtonRule: Rule = patternRule(
  'list-markup',
  holding(' more', ' More', ' less', ' Less'),
  /(?<=[.…])\s{1,3}(?:(?:Read|Show|See) (?:more|less|More|Less)|[△▽] ?(?:less|more|Less|More))$/g,
  () => '',
);

/** "> We …": the mark of a quotation in Markdown. "> 90 %" says more than. */
export const quoteMarkRule: Rule = patternRule(
  'list-markup',
  holding('> '),
  /(?<=^|\n\n)> (?=[\p{L}"“*(])/gu,
  () => '',
);
