import { describe, expect, test } from 'vitest';
import { createListing, createPaper, createSubtopic, createTopic, seenIn } from './fixtures.ts';
import { createLibrary } from './library.ts';

const library = createLibrary({
  listings: [
    createListing('undated'),
    createListing('march', { date: '--03-21' }),
    createListing('may', { date: '--05-22', papers: ['first-of-may', 'in-both', 'first-of-may'] }),
  ],
  topics: [
    createTopic('graphs', {
      name: 'Graphs',
      subtopics: [createSubtopic('trees', 'graphs'), createSubtopic('meshes', 'graphs')],
    }),
    createTopic('tables'),
  ],
  papers: [
    createPaper('only-undated', { appearances: [seenIn('undated', 1)] }),
    createPaper('second-of-march', { appearances: [seenIn('march', 2, '--03-21')] }),
    createPaper('in-both', {
      appearances: [seenIn('march', 1, '--03-21'), seenIn('may', 7, '--05-22')],
    }),
    createPaper('first-of-may', {
      appearances: [seenIn('may', 1, '--05-22')],
      topics: [{ slug: 'tables', score: 1, because: ['tables'] }],
      subtopics: [{ slug: 'trees', parent: 'graphs', because: ['trees'] }],
    }),
  ],
});
const slugs = (papers: readonly { slug: string }[]) => papers.map((paper) => paper.slug);

describe('createLibrary', () => {
  test('orders papers by their newest listing, then by place in it', () => {
    expect(slugs(library.papers)).toEqual([
      'first-of-may',
      'in-both',
      'second-of-march',
      'only-undated',
    ]);
  });

  test('orders listings newest first and undated last', () => {
    expect(library.listings.map((listing) => listing.id)).toEqual(['may', 'march', 'undated']);
  });

  test('finds the papers of a topic or sub-topic, and none for an unknown one', () => {
    expect(slugs(library.papersOfTopic('tables'))).toEqual(['first-of-may']);
    expect(slugs(library.papersOfTopic('trees'))).toEqual(['first-of-may']);
    expect(library.papersOfTopic('robotics')).toEqual([]);
  });

  test('finds the papers of a listing in its order, each once, and none for an unknown one', () => {
    expect(slugs(library.papersOfListing('may'))).toEqual(['first-of-may', 'in-both']);
    expect(library.papersOfListing('june')).toEqual([]);
  });

  test('finds the sub-topics of a topic by name, which are not among the topics', () => {
    expect(slugs(library.subtopics('graphs'))).toEqual(['meshes', 'trees']);
    expect(library.subtopics('tables')).toEqual([]);
    expect(slugs(library.topics)).toEqual(['graphs', 'tables']);
    expect(slugs(library.subjects)).toEqual(['graphs', 'meshes', 'trees', 'tables']);
  });

  test('stops at a record that is named but not there', () => {
    expect(() => library.paper('nowhere')).toThrow('a paper "nowhere"');
  });
});
