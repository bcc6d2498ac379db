import { expect, test } from 'vitest';
import { toBibParts } from './to-bib-parts.ts';

test('entries stay whole and in order, and no file passes the limit', () => {
  const entries = ['@misc{a,\n}\n', '@misc{ü,\n}\n', '@misc{c,\n}\n'];
  const parts = toBibParts(entries, 26);
  expect(parts).toEqual(['@misc{a,\n}\n\n@misc{ü,\n}\n', '@misc{c,\n}\n']);
  for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(26);
});

test('an entry that is too long by itself has a file of its own, and no entries are one empty file', () => {
  expect(toBibParts(['aaaa', 'b'], 3)).toEqual(['aaaa', 'b']);
  expect(toBibParts([])).toEqual(['']);
});
