import type { Edit } from '../draft.ts';
import { groupEnd } from '../math/command-span.ts';
import { patternRule, type Rule } from '../rule.ts';
import { holding } from '../trigger.ts';

const colours =
  'red blue green teal orange magenta cyan purple violet pink brown gray grey black white yellow olive navy maroon lime'.split(
    ' ',
  );
const colour = `(?:soft|my|bright|dark|light|deep|pale|hot|royal|sky|forest)?(?:${colours.join('|')})`;

/** `\textcolor{red}{` · `{\color{red} ` · `\color{red}` alone · `teal{`, where the command is lost. */
const openings = new RegExp(
  `(?<![A-Za-z\\\\])\\\\?(?:text)?color\\{[A-Za-z\\d!-]{2,24}\\} ?(\\{)|(\\{)\\\\color\\{[A-Za-z\\d!-]{2,24}\\} ?|\\\\color\\{${colour}\\} ?|(?<![A-Za-z\\\\])${colour}(\\{)`,
  'g',
);

/** Text in colour: the words stay, the command, its colour and its braces go. */
export const colourRule: Rule = {
  name: 'tex-colour',
  trigger: holding('color{', ...colours.map((name) => `${name}{`)),
  find: (text) => {
    const edits: Edit[] = [];
    for (const { 0: opening, 1: last, 2: first, 3: bare, index } of text.matchAll(openings)) {
      const start = { start: index, end: index + opening.length, to: '' };
      const brace = first === undefined ? index + opening.length - 1 : index;
      const end = last ?? first ?? bare;
      const close = end === undefined ? undefined : groupEnd(text, brace, '{', '}');
      if (end === undefined) edits.push(start);
      else if (close !== undefined) edits.push(start, { start: close - 1, end: close, to: '' });
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};

/** "brightpinkhttps://…": a colour that is left of the command around an address. */
export const colourOfAddressRule: Rule = patternRule(
  'tex-colour',
  holding(...colours.map((name) => `${name}http`)),
  new RegExp(`(?<![\\w\\\\./-])${colour}(?=https?://)`, 'g'),
  () => '',
);
