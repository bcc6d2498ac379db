import { describe, expect, test } from 'vitest';
import type { Paper } from '../records.ts';
import { buildLexicon, toShardName } from './lexicon.ts';

function inventPaper(title: string, abstract: string, acronyms: Paper['acronyms'] = []): Paper {
  return {
    id: '0123456789',
    slug: 'lamp',
    url: '/papers/lamp/',
    title,
    abstract,
    abstractRaw: abstract,
    abstractHtml: abstract,
    otherAbstracts: [],
    truncated: false,
    topics: [{ slug: 'lamps', score: 1, because: ['lamp'] }],
    benchmark: false,
    appearances: [{ listing: 'lamps', position: 1 }],
    links: [],
    acronyms,
    related: [],
    repairs: [],
  };
}

describe('buildLexicon', () => {
  const lamps = [
    inventPaper('A lamp', 'Light from a lamp, and warm light.'),
    inventPaper('Warm light', 'A shade of light (SOL).', [
      { short: 'SOL', long: 'Shade of Light' },
    ]),
    inventPaper('3D lamps', 'Lamps.', [{ short: 'SOL', long: 'Shade of Light' }]),
  ];

  test('holds every word once, with the number of its papers to a power of two', () => {
    const shard = buildLexicon(lamps).shards.get('l');
    expect(shard?.words).toBe('lamp lamps light');
    expect(shard?.counts).toBe('aab');
  });

  test('holds longer words again by their second letter', () => {
    const { shards } = buildLexicon(lamps);
    expect(shards.get('second-a')?.words).toBe('lamp lamps warm');
    expect(shards.get('second-n')).toBeUndefined();
  });

  test('holds an acronym with its short and with its long form, once', () => {
    expect(buildLexicon(lamps).shards.get('s')?.acronyms).toEqual([['sol', 'shade of light']]);
  });

  test('does not depend on the order of the papers', () => {
    expect(buildLexicon(lamps.toReversed())).toEqual(buildLexicon(lamps));
  });

  test('leaves out what only one text of a large corpus has', () => {
    const many = Array.from({ length: 3000 }, () => inventPaper('A lamp', 'Light.'));
    const { shards } = buildLexicon([...many, inventPaper('Lumens', 'Lux.')]);
    expect(shards.get('l')?.words).toBe('lamp light lumens');
  });
});

test.each([
  ['lamp', 'l'],
  ['3d', 'digit'],
  ['μlamp', 'other'],
])('%s is in the shard %s', (word, shard) => {
  expect(toShardName(word)).toBe(shard);
});
