import { describe, expect, test } from 'vitest';
import { countFacet, type Facets, narrowIds } from './narrow.ts';

const facets: Facets = new Map([
  [
    'topic',
    new Map([
      ['lamps', new Set(['1', '2', '3'])],
      ['shades', new Set(['2'])],
      ['bulbs', new Set(['9'])],
    ]),
  ],
  [
    'code',
    new Map([
      ['yes', new Set(['1', '2'])],
      ['no', new Set(['3'])],
    ]),
  ],
]);
const ids = ['3', '2', '1'];
const nothing = { topic: [], date: [], listing: [], code: [] };

describe('narrowIds', () => {
  test.each([
    ['nothing chosen', nothing, ['3', '2', '1']],
    ['one topic', { ...nothing, topic: ['lamps'] }, ['3', '2', '1']],
    [
      'two topics, of which a paper must have both',
      { ...nothing, topic: ['lamps', 'shades'] },
      ['2'],
    ],
    [
      'both values of code, of which a paper has one',
      { ...nothing, code: ['yes', 'no'] },
      ['3', '2', '1'],
    ],
    ['two facets', { ...nothing, topic: ['lamps'], code: ['yes'] }, ['2', '1']],
    ['a value that is not there', { ...nothing, topic: ['candles'] }, []],
  ])('keeps the order with %s', (_, chosen, left) => {
    expect(narrowIds(ids, chosen, facets)).toEqual(left);
  });
});

describe('countFacet', () => {
  test('counts what each value would leave, most first, and leaves out values of nothing', () => {
    expect(countFacet('topic', ids, { ...nothing, code: ['yes'] }, facets)).toEqual([
      { value: 'lamps', count: 2 },
      { value: 'shades', count: 1 },
    ]);
  });

  test('a chosen value stays, even where it leaves nothing', () => {
    expect(countFacet('topic', ids, { ...nothing, topic: ['bulbs'] }, facets)).toContainEqual({
      value: 'bulbs',
      count: 0,
    });
  });

  test('values of code are counted as if none of them was chosen', () => {
    expect(countFacet('code', ids, { ...nothing, code: ['no'] }, facets)).toEqual([
      { value: 'yes', count: 2 },
      { value: 'no', count: 1 },
    ]);
  });
});
