import { expect, test } from 'vitest';
import { createPaper, createSubtopic, createTopic } from './fixtures.ts';
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
  const overlaps = toTopicOverlaps(library.topic('graphs'), library);
  expect(overlaps.map(({ topic, papers }) => [topic.slug, papers])).toEqual([
    ['robots', 2],
    ['agents', 1],
    ['code', 1],
  ]);
});

test('a sub-topic does not overlap with the topic that it is a part of', () => {
  const paper = createPaperIn('tree', 'graphs', 'code');
  const trees = createSubtopic('trees', 'graphs');
  const inTrees = createLibrary({
    listings: [],
    topics: [createTopic('graphs', { subtopics: [trees] }), createTopic('code')],
    papers: [{ ...paper, subtopics: [{ slug: 'trees', parent: 'graphs', because: ['tree'] }] }],
  });
  const overlaps = toTopicOverlaps(trees, inTrees);
  expect(overlaps.map(({ topic, papers }) => [topic.slug, papers])).toEqual([['code', 1]]);
});

test('a topic without papers overlaps with nothing', () => {
  expect(toTopicOverlaps(createTopic('nowhere'), library)).toEqual([]);
});
