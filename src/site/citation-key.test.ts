import { describe, expect, test } from 'vitest';
import { toCitationKey } from './citation-key.ts';
import { createPaper } from './fixtures.ts';

const id = '3f2a1b4c5d';
const paper = createPaper('on-the-calm-of-ferries-at-night', { id });

describe('the key of a paper', () => {
  test('is made of telling words of its address, and of its id', () => {
    expect(toCitationKey(paper)).toBe('calm-ferries-night-3f2a1b');
  });

  test.each([
    [['Grace Hopper'], 'hopper-2024-calm-3f2a1b'],
    [['Grace Hopper', 'van Beethoven, Ludwig'], 'hopper-vanbeethoven-2024-calm-3f2a1b'],
    [['Grace Hopper', 'A. B', 'C. D'], 'hopper-etal-2024-calm-3f2a1b'],
    [['Søren Åkesson'], 'akesson-2024-calm-3f2a1b'],
  ])('begins with the authors %j where they are known', (authors, key) => {
    expect(toCitationKey({ ...paper, authors, year: 2024 })).toBe(key);
  });

  test('is ASCII and never empty, also where no word tells anything', () => {
    expect(toCitationKey(createPaper('what-is-it', { id }))).toBe('what-is-it-3f2a1b');
    expect(toCitationKey({ ...paper, authors: ['李明'] })).toMatch(/^[a-z0-9-]+$/);
  });
});
