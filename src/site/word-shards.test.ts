import { expect, test } from 'vitest';
import { createPaper } from './fixtures.ts';
import { toTextShardName, toTextShards } from './text-shards.ts';
import { toWordShards } from './word-shards.ts';

test('a word leads to the papers that hold it, in the file of its first two letters', () => {
  const shards = toWordShards([
    createPaper('a', { title: 'A lamp', abstract: 'Poincaré, 灯.' }),
    createPaper('b', { title: 'No light', abstract: 'None.' }),
    createPaper('c', { title: 'Lamps', abstract: 'A lamp, 灯光.' }),
    createPaper('d', { title: 'Lamp', abstract: 'Light.' }),
  ]);
  expect(shards.get('la')).toEqual({ lamp: [0, 2, 1], lamps: [2] });
  expect(shards.get('li')).toEqual({ light: [1, 2] });
  expect(shards.get('po')).toEqual({ poincare: [0] });
  expect(shards.get('other')).toEqual({ 灯光: [2] });
});

test('an abstract is in the file of the beginning of its id, of which a large site has more', () => {
  const papers = [
    createPaper('a', { id: 'ab12', abstract: 'A.' }),
    createPaper('b', { id: 'ab99' }),
  ];
  expect(toTextShards(papers).get('ab')).toEqual({ a: 'A.', b: 'An abstract.' });
  expect([toTextShardName('ab12', 999), toTextShardName('ab12', 1000)]).toEqual(['ab', 'ab1']);
});
