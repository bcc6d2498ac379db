import { expect, test } from 'vitest';
import { createPaper, createTopic } from './fixtures.ts';
import { createLibrary } from './library.ts';
import { toTopicOverlaps } from './topic-overlaps.ts';

function createPaperIn(slug: string, ...topics: string[]) {
  const assignments = topics.map((topic) => ({ slug: topic, score: 1, because: ['a word'] }));
  return createPaper(slug, { topics: assignments, appearances: [{ listing: 'l', position: 1 }] });
}

const library = createLibrary({
  listings: [],
  topics: ['agents', 'code', 'graphs', 'robots'].map((slug) => createTopic(slug)),
  papers: [
    createPaperIn('a', 'graphs', 'robots'),
    createPaperIn('b', 'graphs', 'robots', 'code'),
    createPaperIn('c', 'agents', 'graphs'),
    createPaperIn('d', 'agents'),
  ],
});

test('other topics are ordered by the papers they share, then by name', () => {
  const overlaps = toTopicOverlaps('graphs', library);
  expect(overlaps.map(({ topic, papers }) => [topic.slug, papers])).toEqual([
    ['robots', 2],
    ['agents', 1],
    ['code', 1],
  ]);
});

test('a topic without papers overlaps with nothing', () => {
  expect(toTopicOverlaps('nowhere', library)).toEqual([]);
});
