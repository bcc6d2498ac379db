import { describe, expect, test } from 'vitest';
import { parseListing } from './parse-listing.ts';

const animals = ['Otters', 'Herons', 'Newts', 'Trout', 'Beavers', 'Swans'];

/** One paper of each animal. */
const papers = animals.map((animal) => ({
  title: `${animal} in Cold Brooks`,
  abstract: `We follow ${animal.toLowerCase()} through a winter and count what they find to eat. They find enough of it.`,
}));

function parse(lines: readonly string[]) {
  const { entries, diagnostics } = parseListing({ path: 'dump.txt', text: lines.join('\n') });
  return { titles: entries.map(({ title }) => title), diagnostics };
}

describe('a paper that is in each of several scrapes of one file', () => {
  test.each([
    ['alone above its abstract', () => []],
    ['with another count below it each time', (scrape: number) => [`${scrape + 2} authors`]],
    [
      'with what nobody knows below it',
      (scrape: number) => [`Shelf ${scrape}`, 'Read in the Otter app'],
    ],
  ])('keeps its title, %s', (_, below) => {
    const scrapes = [1, 2, 3, 4, 5].flatMap((scrape) => [
      'Daily Papers',
      `Mar ${scrape}`,
      ...papers.flatMap(({ title, abstract }) => [title, ...below(scrape), abstract]),
    ]);
    const { titles, diagnostics } = parse(scrapes);
    expect(diagnostics).toEqual([]);
    expect(titles).toEqual([1, 2, 3, 4, 5].flatMap(() => papers.map(({ title }) => title)));
  });
});

test.each(['Rank 12', '♡ 12', 'Shelf no. 12'])('"%s" below each title is no title', (label) => {
  const lines = papers.flatMap(({ title, abstract }, n) => [
    title,
    label.replace('12', String(7 * n)),
    abstract,
  ]);
  const { titles, diagnostics } = parse(lines);
  expect(diagnostics).toEqual([]);
  expect(titles).toEqual(papers.map(({ title }) => title));
});

test.each(['8 authors', 'Submitted by otter', '42', 'cs.LG, cs.AI', 'English'])(
  'where lines are wrapped, "%s" below each title does not end it',
  (label) => {
    // As wide as the column, so that the line below might go on with it.
    const wide = animals.map(
      (animal) => `${animal} in the Coldest of All Brooks: A Field Study of Winter`,
    );
    const lines = wide.flatMap((title, n) => [
      title,
      label.replace(/\d+/, String(n + 3)),
      `We follow ${animals[n]?.toLowerCase()} through a long winter and count what they`,
      'find to eat in the coldest of the brooks that we have been to so far,',
      'and we compare it with what others have counted there before us.',
    ]);
    const { titles, diagnostics } = parse(lines);
    expect(diagnostics).toEqual([]);
    expect(titles).toEqual(wide);
  },
);

describe('a title that is wrapped', () => {
  const wide = 'Otters in the Coldest of All Brooks: A Field Study of the Winter';
  const text = [
    'We follow otters through a long winter and count all that they can',
    'find to eat in the coldest of the brooks that we have been to so far,',
    'and we compare it with what others have counted there before us.',
  ];

  test.each([
    ['a heading that few papers have', 'Abstract:', wide],
    ['a word', 'Models', `${wide} Models`],
    ['a count', '25 Models', `${wide} 25 Models`],
  ])('and has below it %s', (_, below, title) => {
    expect(parse([wide, below, ...text]).titles).toEqual([title]);
  });
});
