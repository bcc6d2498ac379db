import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBytes, toBytes } from '../text/utf8.ts';
import { createSpellingTable } from './spelling-table.ts';

test('numbers spellings as a map does, however many there are', () => {
  const numberOf = createSpellingTable();
  const numbers = new Map<string, number>();
  const spellings = Array.from({ length: 30_000 }, (_, n) => `word${(n * 7919) % 10_007}`);
  for (const spelt of spellings) {
    const known = numbers.get(spelt) ?? numbers.size;
    numbers.set(spelt, known);
    const bytes = toBytes(`a ${spelt} b`);
    expect(numberOf(bytes, 2, bytes.length - 2)).toBe(known);
  }
  expect(numbers.size).toBe(10_007);
});

test('tells apart spellings of any letters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), (spellings) => {
      const numberOf = createSpellingTable();
      const number = (spelt: string) => {
        const bytes = toBytes(spelt);
        return numberOf(bytes, 0, bytes.length);
      };
      expect(spellings.map(number)).toEqual([...spellings.keys()]);
      expect(spellings.map(number)).toEqual([...spellings.keys()]);
    }),
  );
});

test('bytes are those of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fromBytes(toBytes(text))).toBe(text.toWellFormed());
    }),
  );
});
