import { describe, expect, test } from 'vitest';
import { createListing, createPaper, createSubtopic, createTopic, seenIn } from './fixtures.ts';
import { createLibrary } from './library.ts';
import { toPaperView } from './paper-view.ts';
import { createPaths } from './paths.ts';

const middle = createPaper('middle', {
  appearances: [seenIn('may', 2, '--05-22')],
  arxiv: '2503.01234',
  subtopics: [{ slug: 'trees', parent: 'graphs', because: ['a tree'] }],
  related: [{ slug: 'last', score: 0.5, because: ['graphs'] }],
});
const library = createLibrary({
  listings: [createListing('may', { date: '--05-22', papers: ['first', 'middle', 'last'] })],
  topics: [
    createTopic('graphs', { name: 'Graphs', subtopics: [createSubtopic('trees', 'graphs')] }),
  ],
  papers: [
    createPaper('first', { appearances: [seenIn('may', 1, '--05-22')] }),
    middle,
    createPaper('last', { appearances: [seenIn('may', 3, '--05-22')] }),
  ],
});
const view = (slug: string) => toPaperView(library.paper(slug), library, createPaths('/'), 2);

describe("a paper's view", () => {
  test('knows the papers before and after it in its listing', () => {
    expect(view('middle').neighbours).toEqual({
      listing: { name: 'Listing may', url: '/listings/may/' },
      previous: { name: 'Title of first', url: '/papers/first/' },
      next: { name: 'Title of last', url: '/papers/last/' },
    });
    expect(view('first').neighbours?.previous).toBeUndefined();
    expect(view('last').neighbours?.next).toBeUndefined();
  });

  test('links to the page of the listing that holds the paper', () => {
    expect(view('last').listed).toEqual([
      {
        name: 'Listing may',
        url: '/listings/may/page/2/',
        date: '22 May, year not given',
        dateUrl: '/dates/05-22/',
        position: 3,
      },
    ]);
  });

  test('names related papers with the terms they share', () => {
    expect(view('middle').related).toEqual([
      { slug: 'last', name: 'Title of last', url: '/papers/last/', because: ['graphs'] },
    ]);
  });

  test('puts sub-topics below their topic, each with its reason', () => {
    expect(view('middle').topics).toEqual([
      {
        name: 'Graphs',
        url: '/topics/graphs/',
        because: ['graph networks'],
        subtopics: [{ name: 'trees', url: '/topics/trees/', because: ['a tree'] }],
      },
    ]);
    expect(view('last').topics[0]?.subtopics).toEqual([]);
  });

  test('makes links of the identifiers in a side file', () => {
    expect(view('middle').links).toEqual([
      { url: 'https://arxiv.org/abs/2503.01234', kind: 'other', label: 'arXiv:2503.01234' },
    ]);
  });
});
