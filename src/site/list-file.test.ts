import { describe, expect, test } from 'vitest';
import { createListing, createPaper, createTopic, seenIn } from './fixtures.ts';
import { createLibrary } from './library.ts';
import { createListFiles } from './list-file.ts';
import { listNames, toLists } from './lists.ts';

const code = { url: 'https://github.com/a/b', kind: 'code' as const, label: 'github.com/a/b' };
const library = createLibrary({
  listings: [
    createListing('march', { date: '--03-21', papers: ['lamp', 'shade'] }),
    createListing('undated', { papers: ['shade', 'lamp', 'shade'] }),
  ],
  topics: [createTopic('graphs', { name: 'Graphs' })],
  papers: [
    createPaper('shade', { appearances: [seenIn('undated', 1)], benchmark: true }),
    createPaper('lamp', {
      appearances: [seenIn('march', 1, '--03-21'), seenIn('undated', 2)],
      links: [code],
    }),
  ],
});

describe('the file of a list', () => {
  const toFile = createListFiles(library, 'abcd', ['la', 'sh']);

  test('holds what its cards show, with the names of topics and dates once', () => {
    const { lamp, shade } = { lamp: library.paper('lamp'), shade: library.paper('shade') };
    expect(toFile([shade, lamp])).toEqual({
      edition: 'abcd',
      words: 'la sh',
      topics: [['graphs', 'Graphs']],
      dates: [
        ['21 March', '03-21'],
        ['Undated', 'undated'],
      ],
      papers: [
        [1, 'shade', 'Title of shade', '01', [0], 1, 1, 2],
        [0, 'lamp', 'Title of lamp', '01', [0], 0, 2, 1],
      ],
    });
  });
});

describe('toLists', () => {
  const lists = new Map(toLists(library).map(({ name, papers }) => [name, papers]));
  const slugsOf = (name: string) => lists.get(name)?.map(({ slug }) => slug);

  test('names every list as its page does', () => {
    expect([...lists.keys()]).toEqual([
      listNames.papers,
      listNames.topic('graphs'),
      listNames.listing('march'),
      listNames.listing('undated'),
      listNames.day('--03-21'),
      listNames.day(undefined),
    ]);
  });

  test('has a paper once that a listing has twice', () => {
    expect(slugsOf('listings/undated')).toEqual(['shade', 'lamp']);
  });
});
