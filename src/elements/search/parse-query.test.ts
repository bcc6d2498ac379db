import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

function readWords(query: string): string[] {
  return parseQuery(query).words.map(({ word }) => word);
}

describe('parseQuery', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['?!', []],
    ['lamp', ['lamp']],
    ['Lamp  SHADE', ['lamp', 'shade']],
    ['few-shot learning', ['fewshot', 'learning']],
    ['Poincaré ball', ['poincare', 'ball']],
    ['µnet', ['μnet']],
    ['lamps/shades, bulbs', ['lamps', 'shades', 'bulbs']],
    ["the lamp's shade", ['the', 'lamp', 'shade']],
    ['only-if', ['onlyif']],
    ['lamp - shade', ['lamp', 'shade']],
    ['a–b test', ['ab', 'test']],
  ])('reads the words of %j as %j', (query, words) => {
    expect(readWords(query)).toEqual(words);
  });

  test.each([
    ['"warm light" lamp', ['warm light'], ['lamp']],
    ['lamp “warm light”', ['warm light'], ['lamp']],
    ['"warm light', ['warm light'], []],
    ['"few-shot"', ['few shot'], []],
    ['"" lamp', [], ['lamp']],
  ])('takes what is quoted in %j for a phrase', (query, phrases, words) => {
    expect(parseQuery(query).phrases).toEqual(phrases);
    expect(readWords(query)).toEqual(words);
  });

  test.each([
    ['lamp -shade', ['shade']],
    ['lamp -"warm light"', ['warm light']],
    ['-few-shot', ['fewshot']],
    ['well-known', []],
  ])('excludes what follows a minus in %j', (query, excluded) => {
    expect(parseQuery(query).excluded).toEqual(excluded);
  });

  test.each([
    ['topic:robotics lamp', ['robotics']],
    ['Topic:"few shot learning"', ['few-shot-learning']],
    ['topic:few-shot-learning', ['few-shot-learning']],
  ])('reads the topic of %j', (query, topics) => {
    expect(parseQuery(query).topics).toEqual(topics);
  });

  test('reads a topic to leave out', () => {
    const query = parseQuery('-topic:robotics -topic:"few shot" topic:agents lamp');
    expect(query).toMatchObject({
      topics: ['agents'],
      excludedTopics: ['robotics', 'few-shot'],
      excluded: [],
    });
    expect(readWords('-topic:robotics lamp')).toEqual(['lamp']);
  });

  test('knows the parts of a compound and the word that is still being typed', () => {
    expect(parseQuery('weak-to-strong lam').words).toEqual([
      {
        typed: 'weak-to-strong',
        start: 0,
        word: 'weaktostrong',
        parts: ['weak', 'to', 'strong'],
        unfinished: false,
      },
      { typed: 'lam', start: 15, word: 'lam', parts: ['lam'], unfinished: true },
    ]);
    expect(parseQuery('lamp ').words[0]?.unfinished).toBe(false);
  });

  test('knows where each word begins', () => {
    const query = '“lamp” topic:lamp -lamp (lamp)/lamp, ?lamp-shade?';
    const { words } = parseQuery(query);
    expect(words.map(({ start }) => start)).toEqual([25, 31, 38]);
    for (const { typed, start } of words) expect(query.startsWith(typed, start)).toBe(true);
  });

  test('leaves out what is too much for a query', () => {
    expect(parseQuery('lamp '.repeat(500)).words.length).toBeLessThan(50);
  });
});
