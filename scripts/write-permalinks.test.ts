import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writePermalinks } from './write-permalinks.ts';

test('addresses are written, and left alone where none changed', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
  const file = path.join(dir, 'permalinks.json');
  writePermalinks(dir, { otters: { id: 'a', abstract: 'c' } });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ otters: { id: 'a', abstract: 'c' } });
  utimesSync(file, 1, 1);
  writePermalinks(dir, { otters: { id: 'a', abstract: 'c' } });
  expect(statSync(file).mtimeMs).toBe(1000);
  writePermalinks(dir, { otters: { id: 'a', abstract: 'c' }, newts: { id: 'b', abstract: 'd' } });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('newts');
  rmSync(dir, { recursive: true });
});
