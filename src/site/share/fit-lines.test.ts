import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLines, type TextRoom } from './fit-lines.ts';

const room: TextRoom = { width: 40, height: 12, sizes: [4, 2], leading: 1 };
/** Every letter is as wide as it is high. */
const measure = (text: string) => [...text].length;

test.each([
  ['large letters where it fits', 'the calm lamp', { size: 4, lines: ['the calm', 'lamp'] }],
  ['lines of about the same length', 'aa bb cc dd', { size: 4, lines: ['aa bb', 'cc dd'] }],
  [
    'smaller letters where it does not',
    'incandescent lamps',
    { size: 2, lines: ['incandescent lamps'] },
  ],
  [
    'an ellipsis where even those are too large',
    'one two three four five six '.repeat(6).trim(),
    {
      size: 2,
      lines: [
        'one two three four',
        'five six one two',
        'three four five six',
        'one two three four',
        'five six one two',
        'three four five six…',
      ],
    },
  ],
  ['an ellipsis in a word without end', 'x'.repeat(50), { size: 2, lines: [`${'x'.repeat(19)}…`] }],
])('a text is set in %s', (_, text, fitted) => {
  expect(fitLines(text, room, measure)).toEqual(fitted);
});

test('no text leaves its room, and one that is not cut keeps all its words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, (list) => {
      const { size, lines } = fitLines(list.join(' '), room, measure);
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width);
      const shown = lines.join(' ');
      if (!shown.includes('…')) expect(shown).toBe(list.join(' '));
    }),
  );
});
