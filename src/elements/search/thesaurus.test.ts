import { describe, expect, test, vi } from 'vitest';
import { createThesaurus } from './thesaurus.ts';

const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'thesaurus.1/co.json': { color: 'hue shade', coral: '' },
  'thesaurus.1/ca.json': { category: 'class', canvas: 'painting' },
};
const manifest = { folder: 'thesaurus.1', shards: 'ca co' };

describe('a thesaurus', () => {
  test.each([
    ['color', ['hue', 'shade']],
    ['colour', ['hue', 'shade']],
    ['colours', ['hue', 'shade']],
    ['categories', ['class']],
    ['canvas', ['painting']],
    ['coral', []],
    ['cow', undefined],
    ['constructor', undefined],
    ['lamp', undefined],
  ])('says what is used like %j', async (word, kindred) => {
    const thesaurus = createThesaurus(manifest, async (file) => files[file]);
    expect(await thesaurus.findKindred(word)).toEqual(kindred);
  });

  test('loads a shard once, and none that is not there', async () => {
    const fetchShard = vi.fn(async (file: string) => files[file]);
    const thesaurus = createThesaurus(manifest, fetchShard);
    for (const word of ['color', 'colour', 'zebra']) await thesaurus.findKindred(word);
    expect(fetchShard.mock.calls).toEqual([['thesaurus.1/co.json']]);
  });

  test('knows nothing of a word whose shard the host no longer has', async () => {
    const thesaurus = createThesaurus(manifest, async () => undefined);
    expect(await thesaurus.findKindred('color')).toBeUndefined();
  });

  test('tries again after a failure', async () => {
    const fetchShard = vi
      .fn(async (file: string) => files[file])
      .mockRejectedValueOnce(new Error('offline'));
    const thesaurus = createThesaurus(manifest, fetchShard);
    await expect(thesaurus.findKindred('color')).rejects.toThrow('offline');
    expect(await thesaurus.findKindred('color')).toEqual(['hue', 'shade']);
  });
});
