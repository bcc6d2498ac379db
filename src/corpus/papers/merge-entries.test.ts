import { describe, expect, test } from 'vitest';
import { parseListing } from '../listing/parse-listing.ts';
import { mergeEntries } from './merge-entries.ts';

const abstract =
  'We study an invented question in several sentences. The answer is long enough to be an abstract.';
const listing = (id: string, ...entries: (readonly [title: string, abstract?: string])[]) =>
  parseListing({
    path: `content/listings/${id}.txt`,
    text: entries.map(([title, text = abstract]) => `${title}\n\n${text}`).join('\n\n'),
  });

describe('mergeEntries', () => {
  test('one paper for a title in several listings, with an appearance for each', () => {
    const { papers, diagnostics } = mergeEntries([
      listing('b', ['Calm Ferries']),
      listing('a', ['Amber Lanterns'], ['Calm Ferries']),
    ]);
    expect(diagnostics).toEqual([]);
    expect(papers).toHaveLength(2);
    expect(papers.find(({ titleRaw }) => titleRaw === 'Calm Ferries')?.appearances).toEqual([
      { listing: 'a', position: 2 },
      { listing: 'b', position: 1 },
    ]);
  });

  test.each([
    ['capitals', 'calm ferries: a study'],
    ['spaces', 'Calm  Ferries:A Study'],
    ['a final full stop', 'Calm Ferries: A Study.'],
    ['another dash', 'Calm Ferries – A Study'],
    ['another quote', 'Calm “Ferries”: A Study'],
  ])('titles that differ in %s are one paper, with one warning', (_, variant) => {
    const { papers, diagnostics } = mergeEntries([
      listing('a', ['Calm Ferries: A Study']),
      listing('b', [variant]),
      listing('c', ['Calm Ferries: A Study']),
    ]);
    expect(papers.map(({ titleRaw }) => titleRaw)).toEqual(['Calm Ferries: A Study']);
    expect(diagnostics).toMatchObject([
      { rule: 'title-variant', severity: 'warning', file: 'content/listings/b.txt', line: 1 },
    ]);
  });

  test.each([
    ['capitals throughout', 'CALM FERRIES: A STUDY'],
    ['a space before a mark', 'Calm Ferries : A Study'],
  ])('a title with %s is not the one that is shown', (_, variant) => {
    const { papers } = mergeEntries([
      listing('a', [variant]),
      listing('b', ['Calm Ferries: A Study']),
    ]);
    expect(papers.map(({ titleRaw }) => titleRaw)).toEqual(['Calm Ferries: A Study']);
  });

  test('the same paper twice in one listing is a warning at its second place', () => {
    const { papers, diagnostics } = mergeEntries([
      listing('a', ['Calm Ferries'], ['Amber Lanterns'], ['Calm Ferries']),
    ]);
    expect(papers).toHaveLength(2);
    expect(diagnostics).toMatchObject([
      { rule: 'paper-twice-in-listing', line: 9, message: expect.stringContaining('line 1') },
    ]);
  });

  test('two abstracts under one title are both kept, with one warning', () => {
    const other =
      'This abstract is about something else. It has sentences enough to be told apart from all the others.';
    const { papers, diagnostics } = mergeEntries([
      listing('a', ['Calm Ferries']),
      listing('b', ['Calm Ferries', other]),
    ]);
    expect(papers).toMatchObject([{ abstractRaw: other, otherAbstracts: [abstract] }]);
    expect(diagnostics).toMatchObject([{ rule: 'abstracts-differ', severity: 'warning' }]);
  });

  test('an abstract that was cut short says nothing new', () => {
    const { papers, diagnostics } = mergeEntries([
      listing('a', ['Calm Ferries', abstract.slice(0, 90)]),
      listing('b', ['Calm Ferries']),
    ]);
    expect(papers).toMatchObject([{ abstractRaw: abstract, otherAbstracts: [] }]);
    expect(diagnostics).toEqual([]);
  });

  test('C, C++ and C# are three papers', () => {
    expect(
      mergeEntries([listing('a', ['Reading C'], ['Reading C++'], ['Reading C#'])]).papers,
    ).toHaveLength(3);
  });
});
