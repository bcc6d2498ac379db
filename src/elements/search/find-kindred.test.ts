import { expect, test } from 'vitest';
import { findKindred } from './find-kindred.ts';
import { createLexicon } from './lexicon.ts';
import { parseQuery } from './parse-query.ts';

const near = new Map([
  ['lamp', ['lantern', 'warm']],
  ['light', ['ray']],
]);
const thesaurus = { findKindred: async (word: string) => near.get(word) };

async function findTexts(query: string): Promise<string[]> {
  const manifest = { papers: 100, topics: [], subtopics: [], shards: { l: 'l' } };
  const shard = { words: 'lamp light', counts: 'bf', acronyms: [] };
  const lexicon = createLexicon(manifest, async () => shard);
  await lexicon.load(['lamp']);
  const probes = await findKindred(parseQuery(query).words, thesaurus, lexicon);
  return probes.map(({ text, first, last, reason }) => `${reason} ${text} ${first}-${last}`);
}

test('each word of a query has those that are used like it, and none that was typed', async () => {
  expect(await findTexts('shade warm lamp')).toEqual(['kindred lantern 2-2']);
});

test('a word that many papers hold is not looked for in others', async () => {
  expect(await findTexts('light lamp')).toEqual(['kindred lantern 1-1', 'kindred warm 1-1']);
});
