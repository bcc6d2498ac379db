import { describe, expect, test } from 'vitest';
import { chooseTopics } from './topics-to-try.ts';

const topics = [
  ['language-models', 'Language models', 90],
  ['vision', 'Computer vision', 70],
  ['segmentation', 'Segmentation', 12],
  ['video', 'Video generation', 12],
  ['graphs', 'Graphs', 9],
  ['audio', 'Audio', 4],
  ['ethics', 'Ethics', 0],
] as const;

const choose = (...texts: string[]) =>
  chooseTopics(
    texts,
    topics.map(([slug, name, papers]) => ({ slug, name, papers })),
  ).map(({ slug }) => slug);

describe('topics to try', () => {
  test('are those that share words with what was asked, most words first, then the largest', () => {
    expect(choose('video generation of graphs')).toEqual([
      'video',
      'graphs',
      'language-models',
      'vision',
      'segmentation',
    ]);
  });

  test.each([
    ['a word that a name begins with', 'segment'],
    ['a word that begins with a name', 'segmentations'],
    ['another case', '"SEGMENTATION"'],
    ['a part of a compound', 'semantic-segmentation'],
  ])('know %s', (_, text) => {
    expect(choose(text)[0]).toBe('segmentation');
  });

  test('count near words as asked for', () => {
    expect(choose('sgmentaton', 'segmentation')[0]).toBe('segmentation');
  });

  test('share no mere beginnings', () => {
    expect(choose('vid')[0]).toBe('language-models');
  });

  test('of equals, have the one first whose address comes first', () => {
    expect(choose('nothing').slice(2, 4)).toEqual(['segmentation', 'video']);
  });

  test('hold no topic without papers', () => {
    expect(choose('ethics')).not.toContain('ethics');
  });
});
