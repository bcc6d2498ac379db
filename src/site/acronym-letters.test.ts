import { describe, expect, test } from 'vitest';
import { toAcronymEntry, toAcronymLetters } from './acronym-letters.ts';
import { toAcronymAnchor, toAcronymLetter } from './acronym-place.ts';
import { createPaths } from './paths.ts';

const createRecord = (short: string) => ({ short, expansions: [{ long: 'x', papers: ['a'] }] });

test.each([
  ['MoE', 'm', 'MOE'],
  ['MoEs-2', 'm', 'MOES2'],
  ['É-Net', 'e', 'ÉNET'],
  ['3DGS', 'other', '3DGS'],
  ['βVAE', 'other', 'ΒVAE'],
])('%s stands on page %s as #%s', (short, letter, anchor) => {
  expect(toAcronymLetter(short)).toBe(letter);
  expect(toAcronymAnchor(short)).toBe(anchor);
});

test('letters come in the order of the alphabet, all others last', () => {
  const letters = toAcronymLetters(['3DGS', 'MoE', 'AI', 'μP', 'ML'].map(createRecord));
  expect(
    letters.map(({ slug, name, acronyms }) => [slug, name, acronyms.map(({ short }) => short)]),
  ).toEqual([
    ['a', 'A', ['AI']],
    ['m', 'M', ['MoE', 'ML']],
    ['other', 'Other', ['3DGS', 'μP']],
  ]);
});

describe('an entry', () => {
  const paper = (slug: string) => ({ title: `Title of ${slug}` });
  const toEntry = (papers: readonly string[]) =>
    toAcronymEntry(
      {
        short: 'OOD',
        expansions: [
          { long: 'out-of-distribution', papers },
          { long: 'out-of-domain', papers: ['z'] },
        ],
      },
      { paper },
      createPaths('/sub/'),
    );

  test('keeps meanings apart, each with its papers', () => {
    const { meanings } = toEntry(['a']);
    expect(meanings.map(({ long, papers }) => [long, papers.map(({ name }) => name)])).toEqual([
      ['out-of-distribution', ['Title of a']],
      ['out-of-domain', ['Title of z']],
    ]);
  });

  test.each([
    [5, undefined],
    [6, { count: 1, url: '/sub/search/?q=%22out-of-distribution%22' }],
    [900, { count: 895, url: '/sub/search/?q=%22out-of-distribution%22' }],
  ])('of %i papers names five at most, and leads to a search for the rest', (count, more) => {
    const [meaning] = toEntry(Array.from({ length: count }, (_, index) => `p${index}`)).meanings;
    expect(meaning?.papers).toHaveLength(5);
    expect(meaning?.more).toEqual(more);
  });
});
