import { expect, test } from 'vitest';
import type { LexiconShard } from '../../corpus/search/lexicon.ts';
import { findCorrections } from './find-corrections.ts';
import { createLexicon } from './lexicon.ts';

const shards: Record<string, LexiconShard> = {
  l: { words: 'lantern lateral', counts: 'fa', acronyms: [] },
  r: { words: 'rattan', counts: 'a', acronyms: [] },
  'second-a': { words: 'lantern lateral rattan', counts: 'faa', acronyms: [] },
};

function openLexicon() {
  const asked: string[] = [];
  const names = Object.fromEntries(Object.keys(shards).map((name) => [name, name]));
  const manifest = { papers: 9, topics: [], subtopics: [], shards: names };
  const lexicon = createLexicon(manifest, async (name) => {
    asked.push(name);
    return shards[name];
  });
  return { lexicon, asked };
}

test.each([
  ['wrong', 'kantern'],
  ['missing', 'antern'],
  ['swapped with the second', 'alntern'],
  ['one too many', 'slantern'],
])('a word is corrected whose first letter is %s', async (_, typed) => {
  const { lexicon } = openLexicon();
  await lexicon.load([typed]);
  const [best] = await findCorrections(typed, lexicon);
  expect(best?.word).toBe('lantern');
});

test('nothing is loaded where a word of the same letter is one edit away', async () => {
  const { lexicon, asked } = openLexicon();
  await lexicon.load(['lantren']);
  const loaded = asked.length;
  expect((await findCorrections('lantren', lexicon))[0]?.word).toBe('lantern');
  expect(asked.length).toBe(loaded);
});
