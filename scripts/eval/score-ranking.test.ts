import { describe, expect, test } from 'vitest';
import { formatScores, scoreRanking } from './score-ranking.ts';

describe('scoreRanking', () => {
  test.each([
    ['the relevant one first', ['a', 'x'], ['a'], { reciprocalRank: 1, gain: 1, isAnswered: true }],
    [
      'the relevant one second',
      ['x', 'a'],
      ['a'],
      { reciprocalRank: 0.5, gain: 1 / Math.log2(3), isAnswered: true },
    ],
    ['none', ['x'], ['a'], { reciprocalRank: 0, gain: 0, isAnswered: true }],
    ['nothing found', [], ['a'], { reciprocalRank: 0, gain: 0, isAnswered: false }],
  ])('with %s', (_, found, relevant, score) => {
    expect(scoreRanking(found, new Set(relevant))).toEqual(score);
  });

  test('more relevant papers than places are no loss', () => {
    const titles = Array.from({ length: 15 }, (_, index) => `paper ${index}`);
    expect(scoreRanking(titles.slice(0, 10), new Set(titles)).gain).toBeCloseTo(1);
  });
});

test('the table has a line for each kind and one for all', () => {
  const score = {
    reciprocalRank: 1,
    gain: 0.5,
    isAnswered: true,
    bytes: 120_000,
    keystrokes: [10, 30],
  };
  const lines = formatScores([
    { ...score, kind: 'names' },
    { ...score, kind: 'ideas' },
  ]).split('\n');
  expect(lines.slice(2)).toEqual([
    '| names | 1 | 1.000 | 0.500 | 0 | 120, 120 | 30 |',
    '| ideas | 1 | 1.000 | 0.500 | 0 | 120, 120 | 30 |',
    '| all | 2 | 1.000 | 0.500 | 0 | 120, 120 | 30 |',
  ]);
});
