import type { Edit } from '../draft.ts';
import { findEdits, type Rule } from '../rule.ts';
import { holding, holdingInTurn, smallLetters } from '../trigger.ts';

const address = '(?:https?:\\/\\/|www\\.)[^\\s()\\[\\]<>"“”]{3,300}';

/** Words that say no more than that there is a link. */
const empty = /^(?:this (?:https? )?(?:url|link|page|site)|(?:https? )?url|links?|here)\.?$/i;

/** "[Code](https://…)": Markdown's link becomes "Code (https://…)", or the address alone where both are the same. */
export const markdownLinkRule: Rule = {
  name: 'link-markup',
  trigger: holding(']('),
  find: (text) =>
    [...text.matchAll(markdownLink)].flatMap(({ 0: whole, 1: label = '', 2: url = '', index }) => {
      const middle = index + 1 + label.length;
      const end = index + whole.length;
      if (isSame(label, url) || empty.test(label))
        return [
          { start: index, end: middle + 2, to: '' },
          { start: end - 1, end, to: '' },
        ];
      return [
        { start: index, end: index + 1, to: '' },
        { start: middle, end: middle + 2, to: ' (' },
      ];
    }),
};

const markdownLink = new RegExp(
  `\\[([^[\\]\\n\\uFFFC]{1,300})\\]\\((${address}|[a-z\\d-]{1,60}\\.(?:github|gitlab)\\.io[^\\s()]{0,200})\\)`,
  'gu',
);

/** `<a href="https://…">words</a>`: the address, and the words in brackets where they say more. */
export const anchorRule: Rule = {
  name: 'link-markup',
  trigger: holding('href="', "href='"),
  find: (text) =>
    [...text.matchAll(anchor)].flatMap((match): readonly Edit[] => {
      const { 0: whole, 1: opening = '', 2: url = '', 3: label = '', index } = match;
      const words = label.replace(/<[^<>]{1,40}>/g, '').trim();
      const isEmpty = words === '' || isSame(words, url) || empty.test(words);
      const end = index + whole.length;
      return [
        { start: index, end: index + opening.length, to: '' },
        {
          start: index + opening.length + url.length,
          end,
          to: isEmpty ? (/\.$/.test(words) ? '.' : '') : ` (${words})`,
        },
      ];
    }),
};

const anchor = new RegExp(
  `(<a (?:[a-z]{2,8}=["'][^"'<>]{0,40}["'] )?href=["'])(${address})["'][^<>]{0,80}>([^\\uFFFC]{0,120}?)<\\/a>`,
  'gu',
);

function isSame(label: string, url: string): boolean {
  const bare = (one: string) => one.replace(/^https?:\/\//, '').replace(/[/.]{1,3}$/, '');
  return bare(label) === bare(url);
}

const domains = ['com', 'org', 'io', 'co', 'net', 'ai'];

/** "research athttps://a.org", "Page:https://a.org", "https://github. com/a": spaces before and in addresses. */
export const addressSpaceRule: Rule = {
  name: 'lost-space',
  trigger: [
    ...holdingInTurn(`:${smallLetters}`, ['http']),
    ...holding(...domains.map((domain) => `. ${domain}/`)),
  ],
  find: (text) =>
    [...findEdits(text, glued, ([end]) => `${end} `), ...findEdits(text, broken, () => '.')].sort(
      (a, b) => a.start - b.start,
    ),
};

const glued = /(?=.https?:\/)(?<=(?<![\w./@-])[A-Za-z]{1,24})[a-z:](?=https?:\/\/[\w-]{1,60}\.)/g;
const broken = new RegExp(
  `(?<=https?://[a-z\\d-]{1,40})\\. (?=(?:${domains.join('|')})/[\\w-])`,
  'g',
);
