import { expect, test } from 'vitest';
import type { LexiconShard } from '../../corpus/search/lexicon.ts';
import { findCorrections } from './find-corrections.ts';
import { createLexicon } from './lexicon.ts';

const shards: Record<string, LexiconShard> = {
  l: { words: 'lantern lanternlamp lateral', counts: 'faa', acronyms: [] },
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

test.each([
  ['is one edit away', 'lantren', 'lantern'],
  ['is long, and two edits away', 'lanntermlamp', 'lanternlamp'],
  ['is not to be had, and the word has figures', 'lamp2lampp', undefined],
])('nothing is loaded where a word of the same letter %s', async (_, typed, meant) => {
  const { lexicon, asked } = openLexicon();
  await lexicon.load([typed]);
  const loaded = asked.length;
  expect((await findCorrections(typed, lexicon))[0]?.word).toBe(meant);
  expect(asked.length).toBe(loaded);
});
