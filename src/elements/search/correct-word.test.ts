import { describe, expect, test } from 'vitest';
import { correctWord } from './correct-word.ts';

const known = [
  { word: 'lantern', count: 64 },
  { word: 'lanterns', count: 8 },
  { word: 'lateral', count: 2 },
  { word: 'light', count: 512 },
  { word: 'lit', count: 16 },
];

describe('correctWord', () => {
  test.each([
    ['lantren', 'lantern'],
    ['lntern', 'lantern'],
    ['lanternss', 'lanterns'],
    ['ligth', 'light'],
    ['lateral', 'lateral'],
  ])('%s is most likely %s', (typed, meant) => {
    expect(correctWord(typed, known)[0]?.word).toBe(meant);
  });

  test('the commoner of two equally near words comes first', () => {
    const pair = [
      { word: 'shadow', count: 2 },
      { word: 'shades', count: 32 },
    ];
    expect(correctWord('shadew', pair).map(({ word }) => word)).toEqual(['shades', 'shadow']);
  });

  test('a short word is no other short word, unless keys or sounds are near', () => {
    const short = [{ word: 'grass', count: 32 }];
    expect(correctWord('glass', short)).toEqual([]);
    for (const typed of ['graas', 'gtass', 'rgass', 'gass', 'grasss', 'gress', 'grazs'])
      expect(correctWord(typed, short)[0]?.word).toBe('grass');
  });

  test('short words and words unlike any other stay as they are', () => {
    expect(correctWord('lig', known)).toEqual([]);
    expect(correctWord('chandelier', known)).toEqual([]);
  });

  test('less likely corrections weigh less', () => {
    const weights = correctWord('lanternn', known).map(({ weight }) => weight);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});
