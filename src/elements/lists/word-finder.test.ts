import { describe, expect, test } from 'vitest';
import type { WordShard } from '../../site/word-shards.ts';
import { parseNarrowText } from './parse-narrow-text.ts';
import { createWordFinder, toWordShardName } from './word-finder.ts';

const shards: Record<string, WordShard> = {
  co: { color: [3], colour: [6], ordered: [1] },
  la: { lamp: [0, 2], lamplight: [5] },
  se: { self: [1, 1], selfsupervised: [4] },
  su: { supervised: [2, 4] },
};

function openFinder() {
  const asked: string[] = [];
  const find = createWordFinder(new Set(Object.keys(shards)), async (name) => {
    asked.push(name);
    return shards[name] ?? {};
  });
  const papers = async (text: string) => {
    const test = await find(parseNarrowText(text));
    return [0, 1, 2, 3, 4, 5, 6].filter(test);
  };
  return { asked, papers };
}

describe('the papers of a text', () => {
  test.each([
    ['', [0, 1, 2, 3, 4, 5, 6]],
    ['lamp', [0, 2, 5]],
    ['LAMPL', [5]],
    ['lamp self', [2]],
    ['-lamp', [1, 3, 4, 6]],
    ['lamp -self', [0, 5]],
    ['self-supervised', [2, 4]],
    ['color', [3, 6]],
    ['colour', [3, 6]],
    ['-colour lamp', [0, 2, 5]],
    ['xenon', []],
    ['l', [0, 1, 2, 3, 4, 5, 6]],
    ['-', [0, 1, 2, 3, 4, 5, 6]],
  ])('%j finds %j', async (text, expected) => {
    expect(await openFinder().papers(text)).toEqual(expected);
  });

  test('needs each file once, and none that does not exist', async () => {
    const { asked, papers } = openFinder();
    await papers('lamp xenon');
    await papers('lamps');
    expect(asked).toEqual(['la']);
  });

  test('is asked for again after a failure', async () => {
    let calls = 0;
    const find = createWordFinder(new Set(['la']), async () => {
      calls += 1;
      throw new Error('offline');
    });
    await expect(find(parseNarrowText('lamp'))).rejects.toThrow('offline');
    await expect(find(parseNarrowText('lamp'))).rejects.toThrow('offline');
    expect(calls).toBe(2);
  });
});

test.each([
  ['lamp', 'la'],
  ['3d', '3d'],
  ['λamp', 'other'],
])('%s is in the file %s', (word, name) => {
  expect(toWordShardName(word)).toBe(name);
});
