import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSentences } from './sentences.ts';

describe('toSentences', () => {
  test.each([
    ['Cats sleep. Dogs bark! Why?', ['Cats sleep.', 'Dogs bark!', 'Why?']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['It grew in 2019. 3D models did not.', ['It grew in 2019.', '3D models did not.']],
    ['', []],
  ])('splits "%s"', (text, sentences) => {
    expect(toSentences(text)).toEqual(sentences);
  });

  test.each([
    'Some tasks, e.g. Sudoku, are hard.',
    'That is, i.e., The Odyssey.',
    'We follow Smith et al. (2020) here.',
    'See Fig. 3 and Eq. (4) for this.',
    'An accuracy of 0.87 with v1.5 of the tool.',
    'The theorem of J. Smith holds.',
    'Ours vs. Theirs is close.',
  ])('keeps "%s" whole', (text) => {
    expect(toSentences(text)).toEqual([text]);
  });

  test('ends a sentence at "no." unless a number follows', () => {
    expect(toSentences('The answer is no. We explain why.')).toHaveLength(2);
    expect(toSentences('This is No. 5 of six.')).toHaveLength(1);
  });

  test('loses nothing but white space', () => {
    const text = fc.array(fc.constantFrom('Aa', 'b', '.', '!', ' ', '"', ')', '7', 'e.g.'));
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.join('');
        expect(toSentences(written).join('').replace(/\s/gu, '')).toBe(written.replace(/\s/gu, ''));
      }),
    );
  });
});
