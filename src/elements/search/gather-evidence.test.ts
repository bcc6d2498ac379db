import { expect, test } from 'vitest';
import { gatherEvidence } from './gather-evidence.ts';
import { createLexicon } from './lexicon.ts';
import type { PagefindResult } from './pagefind.ts';
import type { ProbeReason } from './probe.ts';

const manifest = { papers: 100, topics: [], subtopics: [], shards: {} };
const lexicon = createLexicon(manifest, async () => undefined);

const toResult = (id: string): PagefindResult => ({
  id,
  score: 1,
  words: [20],
  data: async () => ({ url: '', content: '', meta: {}, filters: {} }),
});

/** A Pagefind of two papers: one holds "fl", the other a word that only begins so. */
const send = async (query: string) => ({
  results: query === '"fl"' ? [toResult('exact')] : [toResult('exact'), toResult('longer')],
});

async function find(reason: ProbeReason, unfinished: boolean): Promise<string[]> {
  const probe = { text: 'fl', first: 0, last: 0, weight: 1, reason };
  const { matches } = await gatherEvidence(probe, unfinished, lexicon, send);
  return [...matches.keys()];
}

test.each<ProbeReason>(['typed', 'compound', 'spelling'])(
  'a word that is being typed may go on (%s)',
  async (reason) => {
    expect(await find(reason, true)).toEqual(['exact', 'longer']);
    expect(await find(reason, false)).toEqual(['exact']);
  },
);

test.each<ProbeReason>(['acronym', 'unknown', 'whole'])(
  'what only stands for it does not (%s)',
  async (reason) => {
    expect(await find(reason, true)).toEqual(['exact']);
  },
);
