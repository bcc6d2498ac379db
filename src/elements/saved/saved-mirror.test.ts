import { expect, test } from 'vitest';
import { readMirror, writeMirror } from './saved-mirror.ts';

test('slugs are read as written, for each base path apart', () => {
  const values = new Map<string, string>();
  const open = () => ({
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
  writeMirror(open, '/', ['lamp', 'shade']);
  writeMirror(open, '/papers/', []);
  expect(readMirror(open, '/')).toEqual(['lamp', 'shade']);
  expect(readMirror(open, '/papers/')).toEqual([]);
  expect(readMirror(open, '/other/')).toEqual([]);
});

test('blocked storage holds none, and takes none', () => {
  const blocked = () => {
    throw new Error('blocked');
  };
  writeMirror(blocked, '/', ['lamp']);
  expect(readMirror(blocked, '/')).toEqual([]);
});
