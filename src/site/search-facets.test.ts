import { describe, expect, test } from 'vitest';
import { createListing, createPaper, createTopic, seenIn } from './fixtures.ts';
import { createLibrary } from './library.ts';
import { toSearchFacets } from './search-facets.ts';

const code = { kind: 'code', url: 'https://example.org/code', label: 'code' } as const;
const records = {
  papers: [
    createPaper('a', { links: [code], appearances: [seenIn('may', 1, '2025-05-01')] }),
    createPaper('b', { appearances: [seenIn('may', 2, '2025-05-01'), seenIn('old', 1)] }),
    createPaper('c', { appearances: [seenIn('old', 2)] }),
  ],
  listings: [
    createListing('may', { date: '2025-05-01', papers: ['a', 'b'] }),
    createListing('old', { papers: ['b', 'c', 'c'] }),
  ],
  topics: [createTopic('graphs', { papers: 3 }), createTopic('boats', { papers: 3 })],
};
const facets = toSearchFacets(createLibrary(records));
const valuesOf = (wanted: string) =>
  facets.find(({ name }) => name === wanted)?.values.map(({ value, papers }) => [value, papers]);

describe('what a search can be narrowed by', () => {
  test('counts the papers of each value, most first, and by name where they are as many', () => {
    expect(valuesOf('topic')).toEqual([
      ['boats', 3],
      ['graphs', 3],
    ]);
    expect(valuesOf('code')).toEqual([
      ['no', 2],
      ['yes', 1],
    ]);
  });

  test('counts a paper of a listing or a day once', () => {
    const twoOfEach = [2, 2];
    expect(valuesOf('listing')?.map(([, papers]) => papers)).toEqual(twoOfEach);
    expect(valuesOf('date')).toEqual([
      ['2025-05-01', 2],
      ['undated', 2],
    ]);
  });

  test('is long where it has many values on a large site', () => {
    expect(facets.some(({ isLong }) => isLong)).toBe(false);
    const topics = Array.from({ length: 20_000 }, (_, n) => createTopic(`topic-${n}`));
    const many = toSearchFacets({ ...createLibrary(records), topics });
    expect(many.filter(({ isLong }) => isLong).map(({ name }) => name)).toEqual(['topic']);
  });
});
