import { describe, expect, test } from 'vitest';
import { collectAcronyms } from './collect-acronyms.ts';

const papers = [
  { slug: 'b', acronyms: [{ short: 'OOD', long: 'out-of-distribution' }] },
  { slug: 'a', acronyms: [{ short: 'OoD', long: 'Out of Distribution' }] },
  {
    slug: 'c',
    acronyms: [
      { short: 'OOD', long: 'out-of-domain' },
      { short: 'ERM', long: 'empirical risk' },
    ],
  },
  { slug: 'd', acronyms: [{ short: 'OOD', long: 'out-of-distribution' }] },
];

describe('collectAcronyms', () => {
  test('merges spellings, keeps meanings apart and puts the commonest first', () => {
    expect(collectAcronyms(papers)).toEqual([
      { short: 'ERM', expansions: [{ long: 'empirical risk', papers: ['c'] }] },
      {
        short: 'OOD',
        expansions: [
          { long: 'out-of-distribution', papers: ['a', 'b', 'd'] },
          { long: 'out-of-domain', papers: ['c'] },
        ],
      },
    ]);
  });

  test('gives the same whatever the order of the papers', () => {
    expect(collectAcronyms([...papers].reverse())).toEqual(collectAcronyms(papers));
  });
});
