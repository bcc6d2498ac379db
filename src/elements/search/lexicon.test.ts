import { describe, expect, test, vi } from 'vitest';
import type { LexiconShard } from '../../corpus/search/lexicon.ts';
import { createLexicon } from './lexicon.ts';

const shards: Record<string, LexiconShard> = {
  'l.json': { words: 'lamp lantern light', counts: 'bah', acronyms: [['lol', 'lots of lamps']] },
  'second-l.json': { words: 'glow', counts: 'c', acronyms: [] },
  'second-a.json': { words: 'lamp lantern', counts: 'ba', acronyms: [] },
  'other.json': { words: 'μlamp', counts: 'a', acronyms: [] },
};

function openLexicon() {
  const asked: string[] = [];
  const manifest = {
    papers: 9,
    topics: [],
    subtopics: [],
    shards: {
      ...{ l: 'l.json', s: 's.json', other: 'other.json' },
      ...{ 'second-l': 'second-l.json', 'second-a': 'second-a.json' },
    },
  };
  const lexicon = createLexicon(manifest, async (file) => {
    asked.push(file);
    return shards[file];
  });
  return { lexicon, asked };
}

describe('the lexicon', () => {
  test('loads the letters it is asked for, each once', async () => {
    const { lexicon, asked } = openLexicon();
    await Promise.all([lexicon.load(['lamp', 'light']), lexicon.load(['lantern'])]);
    await lexicon.load(['lux', 'xenon']);
    expect(asked.sort()).toEqual(['l.json', 'other.json']);
  });

  test('knows words with their counts', async () => {
    const { lexicon } = openLexicon();
    expect(lexicon.count('lamp')).toBe(0);
    await lexicon.load(['l']);
    expect(['lamp', 'lantern', 'light', 'shade'].map((word) => lexicon.count(word))).toEqual([
      2, 1, 128, 0,
    ]);
    expect(lexicon.wordsBesides('lux').map(({ word }) => word)).toEqual([
      'lamp',
      'lantern',
      'light',
    ]);
  });

  test('knows acronyms both ways, and a plural as its singular', async () => {
    const { lexicon } = openLexicon();
    await lexicon.load(['lol']);
    expect(lexicon.longForms('lol')).toEqual(['lots of lamps']);
    expect(lexicon.shortForms('lot of lamp')).toEqual(['lol']);
  });

  test('finds what a word may be whose first letter is mistyped', async () => {
    const { lexicon } = openLexicon();
    const guess = async (word: string) =>
      (await lexicon.loadMistyped(word)).map((known) => known.word).toSorted();
    expect(await guess('lowing')).toContain('glow');
    expect(await guess('xlamp')).toContain('lamp');
    expect(await guess('kantern')).toEqual(['lamp', 'lantern']);
  });

  test('knows how Greek letters are typed', async () => {
    const { lexicon } = openLexicon();
    await lexicon.load(['mulamp']);
    expect(lexicon.greekForms('mulamp')).toEqual(['μlamp']);
    expect(lexicon.greekForms('ulamp')).toEqual(['μlamp']);
  });

  test('does without a shard that the host does not have', async () => {
    const { lexicon } = openLexicon();
    await lexicon.load(['shade', 'lamp']);
    expect([lexicon.count('shade'), lexicon.count('lamp')]).toEqual([0, 2]);
  });

  test('fails without an answer, and tries again', async () => {
    const fetchShard = vi.fn(async () => shards['l.json']).mockRejectedValueOnce(new Error('lost'));
    const manifest = { papers: 9, topics: [], subtopics: [], shards: { l: 'l.json' } };
    const lexicon = createLexicon(manifest, fetchShard);
    await expect(lexicon.load(['lamp'])).rejects.toThrow('lost');
    await lexicon.load(['lamp']);
    expect(lexicon.count('lamp')).toBe(2);
  });
});
