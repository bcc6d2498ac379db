import { expect, test } from 'vitest';
import { createListing, createPaper, createSubtopic, createTopic, seenIn } from '../fixtures.ts';
import { createLibrary } from '../library.ts';
import { toShareAlt } from './share-card.ts';
import { toShareCards } from './to-share-cards.ts';

const topics = [
  createTopic('graphs', { name: 'Graphs', subtopics: [createSubtopic('trees', 'graphs')] }),
];
const paper = createPaper('calm', { appearances: [seenIn('march', 1, '2025-03-21')] });
const listings = [createListing('march', { date: '2025-03-21', papers: ['calm', 'calm'] })];
const site = { tagline: 'Papers, set for reading.' };
const toCards = (papers: readonly (typeof paper)[]) =>
  toShareCards(createLibrary({ papers, topics, listings }), site);

test('the site, its topics, sub-topics, listings and papers have pictures', () => {
  expect(toCards([paper])).toEqual([
    { page: 'site', title: site.tagline, fact: '1 paper, 1 topic' },
    { page: 'topics/graphs', kind: 'Topic', title: 'Graphs', fact: '1 paper' },
    { page: 'topics/trees', kind: 'Graphs', title: 'trees', fact: '0 papers' },
    {
      page: 'listings/march',
      kind: 'Listing',
      title: 'Listing march',
      fact: '1 paper, 21 March 2025',
    },
    { page: 'papers/calm', kind: 'Graphs', title: paper.title, fact: 'Listed 21 March 2025' },
  ]);
});

test('papers have none of their own where there are more than a thousand', () => {
  const many = Array.from({ length: 1000 }, (_, n) => createPaper(`paper-${n}`));
  const count = (papers: readonly (typeof paper)[]) =>
    toCards(papers).filter(({ page }) => page.startsWith('papers/')).length;
  expect(count([paper, ...many.slice(1)])).toBe(1000);
  expect(count([paper, ...many])).toBe(0);
});

test('the words of a picture are sentences for those who do not see it', () => {
  const [ofSite] = toCards([paper]);
  expect(ofSite && toShareAlt(ofSite, 'Stacks')).toBe(
    'Papers, set for reading. 1 paper, 1 topic. Stacks.',
  );
});
