import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { closeGaps, closeIndexGaps } from './close-index-gaps.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'index-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a last word stands for all that begin with it, unless the next file has some', () => {
  expect(
    closeGaps([
      ['9', 'a', 'one'],
      ['ab', 'aug', 'two'],
      ['avat', 'ave', 'three'],
    ]),
  ).toEqual([
    ['9', 'a', 'one'],
    ['ab', 'aug~', 'two'],
    ['avat', 'ave~', 'three'],
  ]);
});

test('nothing else changes in what Pagefind writes', async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  const content = '<html><body data-pagefind-body><h1>Otters</h1> ferry newts</body></html>';
  await index?.addHTMLFile({ url: '/otters/', content });
  await index?.writeFiles({ outputPath: folder });
  const file = path.join(folder, readdirSync(folder).find((n) => n.endsWith('.pf_meta')) ?? '');
  const read = () => gunzipSync(readFileSync(file));
  const [version, pages, chunks, ...others] = decode(read().subarray(12));
  closeIndexGaps(folder);
  expect(read().subarray(0, 12).toString()).toBe('pagefind_dcd');
  const closed = decode(read().subarray(12));
  expect(closed).toEqual([version, pages, closeGaps(chunks), ...others]);
  expect(closed[2]).not.toEqual(chunks);
});

test('a table of another shape is left as it is', () => {
  const file = path.join(folder, 'other.pf_meta');
  const bytes = gzipSync('pagefind_new, in another format');
  writeFileSync(file, bytes);
  closeIndexGaps(folder);
  expect(readFileSync(file)).toEqual(bytes);
});
