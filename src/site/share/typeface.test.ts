import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createTypeface } from './typeface.ts';

const folder = 'node_modules/@fontsource-variable/source-serif-4/files';
const files = ['latin', 'greek'].map((subset) =>
  readFileSync(`${folder}/source-serif-4-${subset}-wght-normal.woff2`),
);
const { toWritable, measure, draw } = createTypeface(files);

describe('a typeface', () => {
  test.each([
    ['as it is', 'Lamps – “lit” at 5 μm²', 'Lamps – “lit” at 5 μm²'],
    ['with its marks put together', 'nai\u0308ve', 'naïve'],
    ['with plain letters for styled ones', 'ℝ and 𝒟', 'R and D'],
    ['without pictograms', 'Lamps 🤗 lit', 'Lamps lit'],
    ['not at all where a letter is missing', '学习 lamps', undefined],
    ['not at all where a sign is missing', 'lamps → light', undefined],
  ])('writes a text %s', (_, text, writable) => {
    expect(toWritable(text)).toBe(writable);
  });

  test('measures a text as the sum of its letters', () => {
    expect(measure('Lαmp')).toBeCloseTo([...'Lαmp'].reduce((sum, c) => sum + measure(c), 0));
    expect(measure('WW')).toBeGreaterThan(measure('ii'));
  });

  test('draws every letter where those before it end, and blanks as nothing', () => {
    expect(draw('a a').match(/translate\([^)]*\)/g)).toEqual([
      'translate(0)',
      `translate(${measure('a ')})`,
    ]);
  });
});
