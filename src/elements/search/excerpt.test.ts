import { describe, expect, test } from 'vitest';
import { type ExcerptPiece, toResultText } from './excerpt.ts';

function show(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

const title = 'Lamps and <b>shades</b>';

describe('toResultText', () => {
  test('marks the words found in title and excerpt, and leaves markup as text', () => {
    const text = toResultText(`${title}. We light lamps & dim them.`, title, [0, 5]);
    expect(show(text.title)).toBe('[Lamps] and <b>shades</b>');
    expect(show(text.excerpt)).toBe('We light [lamps] & dim them.');
  });

  test('words found next to each other are marked one by one', () => {
    expect(show(toResultText('A b c d e', 'A', [1, 2, 4]).excerpt)).toBe('[b] [c] d [e]');
  });

  test('what stands around a word is not marked', () => {
    const text = toResultText('A. “Lamps”, (shades): c++ & …', 'A.', [1, 2, 3, 4, 5]);
    expect(show(text.excerpt)).toBe('“[Lamps]”, ([shades]): [c]++ & …');
  });

  test('a long text is cut around the place with most matches', () => {
    const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
    const text = show(toResultText(words.join(' '), 'w0 w1', [10, 150, 152, 155]).excerpt);
    expect(text.startsWith('… w146 w147 w148 w149 [w150] w151 [w152]')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
  });

  test('without a match the text begins after the title', () => {
    expect(show(toResultText('Lamp. One two.', 'Lamp', []).excerpt)).toBe('One two.');
  });
});
