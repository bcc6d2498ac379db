import { expect, test } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { toPossibleSecondHalves, toWordForms } from './word-forms.ts';

const shards: Readonly<Record<string, { words: string; counts: string }>> = {
  l: { words: 'light lightbulb', counts: 'ga' },
  b: { words: 'bul', counts: 'g' },
};

const lexicon = createLexicon(
  { papers: 500, topics: [], subtopics: [], shards: { l: 'l', b: 'b' } },
  async (name) => ({ words: '', counts: '', acronyms: [], ...shards[name] }),
);

test.each([
  ['while it is typed', true, [], []],
  ['where it is complete', false, ['bul'], ['light bul']],
])('the beginning of a known word is cut in two %s: %s', async (_, unfinished, second, forms) => {
  const query = { typed: 'lightbul', start: 0, word: 'lightbul', parts: ['lightbul'], unfinished };
  await lexicon.load(['lightbul', 'bul']);
  expect(toPossibleSecondHalves(query, lexicon).filter((half) => half === 'bul')).toEqual(second);
  expect(toWordForms(query, lexicon).map(({ text }) => text)).toEqual(forms);
});
