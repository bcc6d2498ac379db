import { describe, expect, test } from 'vitest';
import { createWordFolder } from './fold-word.ts';
import { toPaperWords } from './paper-words.ts';
import { createWordingReader } from './read-wording.ts';

const folder = createWordFolder();
const readWording = createWordingReader(
  {
    topics: ['graphs', 'robotics'],
    bias: [-3, -4],
    words: { nodes: '10 -2', grippers: '-1 12', edges: '8 0' },
  },
  folder,
);
const wordingOf = (abstract: string) => readWording(toPaperWords({ title: 'T', abstract }, folder));

describe('createWordingReader', () => {
  test('reads a paper without known words as its bias', () => {
    expect(wordingOf('Nothing to see.').scoreOf('graphs')).toBe(-3);
  });

  test('counts each word once, in any spelling', () => {
    const once = wordingOf('A node.').scoreOf('graphs');
    expect(wordingOf('Node and node, a Node.').scoreOf('graphs')).toBeCloseTo(once ?? Number.NaN);
    expect(once).toBeGreaterThan(-3);
  });

  test('names the words that speak for a topic, weightiest first', () => {
    expect(wordingOf('Edges, grippers, nodes.').wordsFor('graphs')).toEqual(['nodes', 'edges']);
  });

  test('knows nothing of a topic that was not learned', () => {
    const wording = wordingOf('A node.');
    expect(wording.scoreOf('new-topic')).toBeUndefined();
    expect(wording.wordsFor('new-topic')).toEqual([]);
  });
});
