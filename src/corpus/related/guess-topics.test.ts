import { expect, test } from 'vitest';
import { guessTopics } from './guess-topics.ts';
import { toDense, toUnitVector } from './sparse-vector.ts';

const MUSIC = 0;
const RIVERS = 1;
const OBOE = 7;
const OTTER = 8;
const REED = 9;

const paper = (topic: number, ...words: number[]) => ({
  titleKey: '',
  words: toUnitVector(words.map((word) => [word, 1])),
  topics: toUnitVector([[topic, 1]]),
});
const papers = [paper(MUSIC, OBOE, REED), paper(RIVERS, OTTER, REED), paper(RIVERS, OTTER)];
const weightOf = (vector: ReturnType<typeof guessTopics>, topic: number) =>
  vector.weights[vector.ids.indexOf(topic)] ?? 0;

test('a text is about what the papers near it are about', () => {
  const topics = guessTopics(papers, toDense(toUnitVector([[OBOE, 1]])));
  expect([...topics.ids]).toEqual([MUSIC]);
});

test('the clearer topic counts for more', () => {
  const query = toUnitVector([
    [OTTER, 2],
    [REED, 1],
  ]);
  const topics = guessTopics(papers, toDense(query));
  expect(weightOf(topics, RIVERS)).toBeGreaterThan(weightOf(topics, MUSIC));
  expect(weightOf(topics, MUSIC)).toBeGreaterThan(0);
});

test('a topic of many papers is no likelier for that', () => {
  const many = [paper(MUSIC, REED), ...Array.from({ length: 9 }, () => paper(RIVERS, OTTER))];
  const topics = guessTopics([...many, paper(RIVERS, REED)], toDense(toUnitVector([[REED, 1]])));
  expect(weightOf(topics, MUSIC)).toBeGreaterThan(weightOf(topics, RIVERS));
});

test('a text that is near to nothing is about nothing', () => {
  expect([...guessTopics(papers, toDense(toUnitVector([]))).ids]).toEqual([]);
});
