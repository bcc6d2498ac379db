import { describe, expect, test } from 'vitest';
import { toThesaurusShardName } from './corpus/search/cut-thesaurus.ts';
import { toShardName } from './corpus/search/lexicon.ts';
import { toTitleSortKey as toListSortKey } from './elements/lists/narrow-papers.ts';
import { toWordShardName as toListShardName } from './elements/lists/word-finder.ts';
import { toShardName as toSearchShardName } from './elements/search/lexicon.ts';
import { toThesaurusShardName as toSearchThesaurusName } from './elements/search/thesaurus.ts';
import { toTitleSortKey } from './site/search-marks.ts';
import { toWordShardName } from './site/word-shards.ts';

/**
 * Files of words are made at build time, and looked for in the browser, by the same rule. What runs in the browser may
 * take only types from where they are made, so that each side has the rule; here, outside all rooms, they are compared.
 */
const words = [
  ...['lamp', 'a', 'z', 'at', 'zz', 'Lamp', 'LAMP', ''],
  ...['3d', '0', '9', '42', '4k', 'c4', '٣', '½', '²'],
  ...['poincaré', 'élan', 'e\u0301lan', 'ß', 'ﬁsh', 'ａｂ', 'ı', 'aı'],
  ...['μlamp', 'λ', '灯', '灯光', 'лампа', 'למידה', '𝒜b', '😀', 'a😀'],
  ...['{', '`', '@', '[', '/', ':', '-', '_', ' ', ' lamp', "l'amp", 'l-amp', 'l amp', '\n'],
];

describe.each([
  ['the lexicon', toShardName, toSearchShardName],
  ['the thesaurus', toThesaurusShardName, toSearchThesaurusName],
  ['the words of lists', toWordShardName, toListShardName],
])('%s', (_, make, find) => {
  test.each(words)('has %j in the file where it is looked for', (word) => {
    expect(find(word)).toBe(make(word));
  });
});

test.each([...words, 'Déjà Vu: Is It “All” You Need?', '  Two   Spaces – and a Dash ', 'C++ & C#'])(
  'lists and the search sort %j by the same',
  (title) => {
    expect(toListSortKey(title)).toBe(toTitleSortKey(title));
  },
);
