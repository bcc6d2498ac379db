import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeTitle } from './normalize-title.ts';

describe('normalizeTitle', () => {
  test.each([
    ['Déjà Vu: Is It “All” You Need?', 'dejavuisitallyouneed'],
    ['C++ – and C# – for μ-Benchmarks…', 'c++andc#forμbenchmarks'],
    ['注意力机制', '注意力机制'],
    ['?!', ''],
  ])('keeps the letters and digits of %j', (title, kept) => {
    expect(normalizeTitle(title)).toBe(kept);
  });

  test('treats a title of plain characters as it treats any other', () => {
    const plain = fc.stringMatching(/^[ -~\u2010-\u2027]{0,80}$/);
    // What ends with "é" is not plain.
    const check = (title: string) => {
      expect(normalizeTitle(`${title}é`)).toBe(`${normalizeTitle(title)}e`);
    };
    fc.assert(fc.property(plain, check));
  });
});
