import { expect, test } from 'vitest';
import { createPaper, createTopic, seenIn } from '../fixtures.ts';
import { createLibrary } from '../library.ts';
import { toFeatures, toRepeated, toTimesListed, toTopicPairs } from './statistics.ts';

function inTopics(...slugs: string[]) {
  return createPaper('p', {
    topics: slugs.map((slug) => ({ slug, score: 1, because: ['a word'] })),
  });
}

test('pairs of topics are counted once, whichever is the stronger', () => {
  const topics = ['lamps', 'reeds', 'rivers'].map((slug) => createTopic(slug));
  const papers = [
    inTopics('rivers', 'reeds'),
    inTopics('reeds', 'rivers', 'lamps'),
    inTopics('lamps'),
  ];
  const pairs = toTopicPairs(createLibrary({ papers, topics, listings: [] }));
  expect(pairs.map(({ topics: [a, b], papers: shared }) => [a.slug, b.slug, shared])).toEqual([
    ['reeds', 'rivers', 2],
    ['lamps', 'reeds', 1],
    ['lamps', 'rivers', 1],
  ]);
});

test('what papers come with is counted by paper, and left out where none has it', () => {
  const code = { url: 'https://code.example/a', kind: 'code', label: 'code' } as const;
  const papers = [
    createPaper('a', { links: [code, { ...code, url: 'https://code.example/b' }] }),
    createPaper('b', { benchmark: true }),
    createPaper('c', { benchmark: true, links: [code] }),
  ];
  expect(toFeatures(papers)).toEqual([
    { name: 'A link to code', papers: 2, isCode: true },
    { name: 'A dataset, benchmark or evaluation study', papers: 2, isCode: false },
  ]);
});

const listed = [
  createPaper('once', { appearances: [seenIn('a', 1), seenIn('a', 9)] }),
  createPaper('twice', { appearances: [seenIn('a', 2), seenIn('b', 1)] }),
  createPaper('thrice', { appearances: [seenIn('a', 3), seenIn('b', 2), seenIn('c', 1)] }),
];

test('a listing that names a paper twice has seen it once', () => {
  expect(toTimesListed(listed)).toEqual([
    { times: 1, papers: 1 },
    { times: 2, papers: 1 },
    { times: 3, papers: 1 },
  ]);
});

test('papers seen most often come first', () => {
  expect(toRepeated(listed).map(({ paper, times }) => [paper.slug, times])).toEqual([
    ['thrice', 3],
    ['twice', 2],
  ]);
});
