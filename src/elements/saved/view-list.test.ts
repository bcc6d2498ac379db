import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSavedPaper, type SavedPaper } from './saved-paper.ts';
import {
  countGroups,
  formatListView,
  listSorts,
  markFilters,
  parseListView,
  viewPapers,
} from './view-list.ts';

function createPaper(slug: string, day: number, fields: Partial<SavedPaper>): SavedPaper {
  const added = `2026-05-0${day}T10:00:00.000Z`;
  return { ...createSavedPaper({ slug, title: slug }, added), ...fields };
}

const papers = [
  createPaper('lamp', 1, { title: '“Éclair” Lamps', groups: ['Talk', 'Thesis'], mark: 'later' }),
  createPaper('shade', 3, { note: 'for the éclair', groups: ['Thesis'] }),
  createPaper('bulb', 2, { mark: 'read' }),
  createPaper('arc', 2, { mark: 'of a newer version' }),
];
const slugs = (query: string) => viewPapers(papers, parseListView(query)).map(({ slug }) => slug);

describe('a view of the list', () => {
  test.each([
    ['', ['shade', 'arc', 'bulb', 'lamp']],
    ['?sort=oldest', ['lamp', 'arc', 'bulb', 'shade']],
    ['?sort=title', ['arc', 'bulb', 'lamp', 'shade']],
    ['?mark=later', ['lamp']],
    ['?mark=read', ['bulb']],
    ['?mark=open', ['shade', 'arc']],
    ['?group=Thesis', ['shade', 'lamp']],
    ['?words=ECLAIR', ['shade', 'lamp']],
    ['?words=eclair+lamp', ['lamp']],
    ['?group=Nowhere', []],
    ['?mark=unheard&sort=of', ['shade', 'arc', 'bulb', 'lamp']],
  ])('%j shows %j', (query, expected) => {
    expect(slugs(query)).toEqual(expected);
  });

  test('is the same after a way through the address', () => {
    const view = fc.record({
      text: fc.string().map((text) => text.trim()),
      mark: fc.constantFrom(...markFilters),
      group: fc.string(),
      sort: fc.constantFrom(...listSorts),
    });
    fc.assert(
      fc.property(view, (shown) => {
        expect(parseListView(formatListView(shown))).toEqual(shown);
      }),
    );
  });
});

test('groups are counted in order of name', () => {
  expect([...countGroups(papers)]).toEqual([
    ['Talk', 1],
    ['Thesis', 2],
  ]);
});
