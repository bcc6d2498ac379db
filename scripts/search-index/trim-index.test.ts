import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { createIndex } from 'pagefind';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeGaps } from './close-gaps.ts';
import { shortenIds } from './shorten-ids.ts';
import { trimIndex } from './trim-index.ts';

const animals = ['otter', 'newt', 'heron', 'vole', 'adder'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What Pagefind writes of five pages. */
async function writeIndex(maxFragments?: number): Promise<void> {
  const { index } = await createIndex({
    forceLanguage: 'en',
    ...(maxFragments !== undefined && { maxFragments }),
  });
  for (const animal of animals) {
    const content = `<html><body data-pagefind-body><h1>${animal}</h1> ferry newts</body></html>`;
    await index?.addHTMLFile({ url: `/${animal}/`, content });
  }
  await index?.writeFiles({ outputPath: folder });
}

const readEntry = () => JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8'));
const readPart = (name: string) => {
  const bytes = gunzipSync(readFileSync(path.join(folder, name)));
  expect(bytes.subarray(0, 12).toString()).toBe('pagefind_dcd');
  return bytes.subarray(12);
};
const readTable = () => decode(readPart(`pagefind.${readEntry().languages.en.hash}.pf_meta`));
const readTexts = (file: string) =>
  JSON.parse(readPart(path.join('fragment', `${file}.pf_fragment`)).toString());

describe('closeGaps', () => {
  test('lets a last word stand for all that begin with it, unless the next file has some', () => {
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
});

describe('shortenIds', () => {
  test('counts pages and their files', () => {
    const { pages, files } = shortenIds(
      [
        ['en_5f', 7, 'en_group_a1'],
        ['en_3c', 8, 'en_group_b2'],
        ['en_9d', 9, 'en_group_a1'],
      ],
      'en_77',
    );
    expect(pages).toEqual([
      ['0', 7, 'en_77_0'],
      ['1', 8, 'en_77_1'],
      ['2', 9, 'en_77_0'],
    ]);
    expect(files.map(({ from, to }) => [from, to])).toEqual([
      ['en_group_a1', 'en_77_0'],
      ['en_group_b2', 'en_77_1'],
    ]);
    expect([...(files[0]?.ids ?? [])]).toEqual([
      ['en_5f', '0'],
      ['en_9d', '2'],
    ]);
  });

  test('leaves pages alone that have a file each', () => {
    expect(shortenIds([['en_5f', 7, '']], 'en_77')).toEqual({
      pages: [['en_5f', 7, '']],
      files: [],
    });
  });
});

describe('trimIndex', () => {
  test('changes nothing but the table where pages have a file each', async () => {
    await writeIndex();
    const fragments = readdirSync(path.join(folder, 'fragment'));
    const [version, pages, chunks, ...others] = readTable();
    const before = readEntry();
    await trimIndex(folder);
    expect(readTable()).toEqual([version, pages, closeGaps(chunks), ...others]);
    expect(readTable()[2]).not.toEqual(chunks);
    expect(readdirSync(path.join(folder, 'fragment'))).toEqual(fragments);
    expect(readEntry().languages.en.page_count).toBe(animals.length);
    expect(readEntry().languages.en.hash).not.toBe(before.languages.en.hash);
    expect(readdirSync(folder).filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
  });

  test('leads every page to its text where pages share files', async () => {
    await writeIndex(2);
    const readAll = () =>
      readTable()[1].map(([id, , file]: [string, number, string]) => readTexts(file)[id]);
    const before = readAll();
    await trimIndex(folder);
    expect(before.map(({ url }: { url: string }) => url).sort()).toEqual(
      animals.map((animal) => `/${animal}/`).sort(),
    );
    expect(readAll()).toEqual(before);
    expect(readTable()[1].map(([id]: [string]) => id)).toEqual(['0', '1', '2', '3', '4']);
    const files = new Set(readTable()[1].map(([, , file]: string[]) => `${file}.pf_fragment`));
    expect(new Set(readdirSync(path.join(folder, 'fragment')))).toEqual(files);
  });

  test('leaves a table of another shape as it is', async () => {
    await writeIndex();
    const before = readEntry();
    const file = path.join(folder, `pagefind.${before.languages.en.hash}.pf_meta`);
    const bytes = gzipSync('pagefind_new, in another format');
    writeFileSync(file, bytes);
    await trimIndex(folder);
    expect(readFileSync(file)).toEqual(bytes);
    expect(readEntry()).toEqual(before);
  });
});
