import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';
import { readRecords } from './read-records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));
const schema = z.array(z.object({ slug: z.string() }));

function readBack(text: string) {
  writeFileSync(path.join(folder, 'papers.json'), text);
  return readRecords('papers', schema, folder);
}

test('records that fit are returned', () => {
  expect(readBack('[{ "slug": "a" }]')).toEqual([{ slug: 'a' }]);
});

test('missing records say how to make them', () => {
  expect(() => readRecords('none', schema, folder)).toThrow(/none\.json.*Run: npm run records/);
});

test.each([
  ['not JSON', '[{'],
  ['of another shape', '[{ "slug": 1 }]'],
])('a file that is %s is named', (_, text) => {
  expect(() => readBack(text)).toThrow('papers.json');
});

test('a misfit is named by its place in the file', () => {
  expect(() => readBack('[{ "slug": "a" }, { "slug": 1 }]')).toThrow(/1\.slug: .*string/);
});
