import { expect, test } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { isCostlyToTell } from './spare-bytes.ts';

/** @param count a letter: n stands for 8,192 papers, b for 2 */
async function isCostly(count: string, papers: number): Promise<boolean> {
  const manifest = { papers, topics: [], subtopics: [], shards: { l: 'l' } };
  const shard = { words: 'lamp', counts: count, acronyms: [] };
  const lexicon = createLexicon(manifest, async () => shard);
  await lexicon.load(['lamp']);
  return isCostlyToTell('lamp', lexicon);
}

test('which papers hold exactly a word is not asked where thousands do', async () => {
  expect(await isCostly('n', 20_000)).toBe(true);
  expect(await isCostly('b', 20_000)).toBe(false);
  expect(await isCostly('h', 384)).toBe(false);
});
