import { expect, test } from 'vitest';
import { createPaper, createTopic } from '../fixtures.ts';
import { createLibrary } from '../library.ts';
import { createAtlas } from './create-atlas.ts';

/** A library of papers, each named by the topics that it is in, strongest first. */
function createLibraryOf(papers: readonly (readonly string[])[]) {
  const names = [...new Set(papers.flat())];
  return createLibrary({
    listings: [],
    topics: [...names, 'empty'].map((slug) => createTopic(slug, { name: `The ${slug} of it` })),
    papers: papers.map((topics, at) =>
      createPaper(`p${at}`, {
        topics: topics.map((slug, rank) => ({ slug, score: 1 / (rank + 1), because: ['a word'] })),
      }),
    ),
  });
}

function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

const library = createLibraryOf([
  ...repeat(['reeds', 'rivers'], 9),
  ...repeat(['rivers', 'reeds'], 9),
  ...repeat(['lamps'], 9),
  ...repeat(['lamps', 'night'], 4),
  ...repeat(['night'], 4),
  [],
]);

test('every paper with a topic is a dot of its strongest topic', () => {
  const { regions, every } = createAtlas(library, 'wide');
  expect(regions.map(({ topic, dots }) => [topic.slug, dots.length])).toEqual([
    ['lamps', 13],
    ['night', 4],
    ['reeds', 9],
    ['rivers', 9],
  ]);
  expect(every).toBe(1);
});

test('topics that share papers are nearer than those that do not', () => {
  const labels = new Map(
    createAtlas(library, 'wide').regions.map(({ topic, label }) => [topic.slug, label]),
  );
  const distance = (a: string, b: string) =>
    Math.hypot(
      (labels.get(a)?.x ?? 0) - (labels.get(b)?.x ?? 0),
      (labels.get(a)?.y ?? 0) - (labels.get(b)?.y ?? 0),
    );
  expect(distance('reeds', 'rivers')).toBeLessThan(distance('reeds', 'lamps'));
  expect(distance('lamps', 'night')).toBeLessThan(distance('rivers', 'night'));
});

test.each(['wide', 'tall'] as const)('all lie on the %s map, and no dot on another', (shape) => {
  const { width, height, regions, dotSize } = createAtlas(library, shape);
  const dots = regions.flatMap((region) => region.dots);
  for (const [i, a] of dots.entries()) {
    expect(a.x > 0 && a.x < width && a.y > 0 && a.y < height).toBe(true);
    for (const b of dots.slice(0, i))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(dotSize);
  }
});

test('of many papers some are drawn', () => {
  const { regions, every } = createAtlas(createLibraryOf(repeat(['reeds'], 3100)), 'wide');
  expect(every).toBe(3);
  expect(regions[0]?.dots).toHaveLength(1034);
});

test('without papers, or without topics, the map is empty', () => {
  expect(createAtlas(createLibraryOf([]), 'wide').regions).toEqual([]);
  expect(createAtlas(createLibraryOf([[]]), 'tall').regions).toEqual([]);
});
