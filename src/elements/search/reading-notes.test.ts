import { expect, test } from 'vitest';
import type { Evidence, Match } from './gather-evidence.ts';
import { createLexicon } from './lexicon.ts';
import { parseQuery } from './parse-query.ts';
import { readQuery } from './read-query.ts';
import { describeReading, type ReadingNotes } from './reading-notes.ts';

/** Words of an invented corpus by their first letter. */
const words: Readonly<Record<string, string>> = {
  d: 'deep',
  l: 'lamp learning',
  s: 'shade supervision',
  t: 'transformer',
  w: 'weak',
};

const match: Match = {
  strength: 1,
  inTitle: false,
  positions: [],
  result: {
    id: 'lamps',
    score: 1,
    words: [],
    data: () => Promise.reject(new Error('It is not shown.')),
  },
};

/** What is said of a query where every word that the corpus has finds a paper. */
async function readNotes(query: string): Promise<ReadingNotes> {
  const shards = Object.fromEntries(Object.keys(words).map((letter) => [letter, letter]));
  const manifest = { papers: 500, topics: [], subtopics: [], shards };
  const lexicon = createLexicon(manifest, async (letter) => {
    const own = words[letter] ?? '';
    return { words: own, counts: own.replace(/\S+ ?/g, 'e'), acronyms: [] };
  });
  const parsed = parseQuery(query);
  const reading = await readQuery(parsed, lexicon, {
    isIndexed: async (text) => lexicon.count(text) > 0,
    isUsedElsewhere: async () => false,
  });
  const evidence = reading.probes.map(
    (probe): Evidence => ({
      probe,
      matches: new Map(probe.reason === 'unknown' ? [] : [['lamps', match]]),
    }),
  );
  return describeReading(query, parsed, reading, evidence, []);
}

test.each([
  ['lamp shade', undefined, undefined],
  ['lmap "warm shade" -sahde', 'lamp "warm shade" -sahde', '"lmap" "warm shade" -sahde'],
  ['weak-supervsion learning', 'weak-supervision learning', '"weak-supervsion" learning'],
  ['deep (tranformer)', 'deep (transformer)', 'deep ("tranformer")'],
  [
    '"deep tranformer" tranformer',
    '"deep tranformer" transformer',
    '"deep tranformer" "tranformer"',
  ],
  ['-tranformer tranformer', '-tranformer transformer', '-tranformer "tranformer"'],
  ['tranformer lamp Tranformer', 'transformer lamp transformer', '"tranformer" lamp "Tranformer"'],
  ['  tranformer ', 'transformer', '"tranformer"'],
])(
  'the query %j is corrected to %j, and can be searched as %j',
  async (query, corrected, literal) => {
    expect(await readNotes(query)).toMatchObject({ corrected, literal });
  },
);

test('a part of a compound of which nothing like it was found is named', async () => {
  expect((await readNotes('weak-qqqqq lamp')).unknown).toEqual(['qqqqq']);
});
