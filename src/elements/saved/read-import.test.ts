import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../site/cite/citation.ts';
import { exportFormats } from './export-formats.ts';
import { arbitraryPapers } from './fixtures/arbitrary-papers.ts';
import { formatListJson } from './list-json.ts';
import { readBibtex } from './read-bibtex.ts';
import { readImport } from './read-import.ts';
import { createSavedPaper } from './saved-paper.ts';
import { toCitation } from './to-citation.ts';

const now = '2026-05-01T10:00:00.000Z';
const site = [
  { slug: 'calm-ferries', title: 'Calm Ferries: R&D in 5% of BERT', texts: '3f' },
  { slug: 'naive-lamps', title: 'Naïve “Lamps” {for} Every Pocket', texts: 'a0' },
  { slug: 'wild-ferries', title: 'Wild Ferries', texts: '77' },
];
const citation: Citation = {
  key: 'calm-ferries-3f2a1b',
  title: 'Calm Ferries: R&D in 5% of BERT',
  url: 'https://papers.example/base/papers/calm-ferries/',
  note: 'Listed',
  keywords: [],
};
const read = (text: string) => readImport(text, now, async () => site);
const slugs = async (text: string) => (await read(text)).papers.map(({ slug }) => slug);

describe('an import', () => {
  test('reads our own JSON whole, fields of a newer version too', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPapers, async (papers) => {
        const imported = await read(formatListJson(papers, now));
        expect(JSON.stringify(imported.papers)).toBe(JSON.stringify(papers));
      }),
    );
  });

  test('finds the paper in every format of the export', async () => {
    const paper = createSavedPaper({ slug: 'calm-ferries', title: citation.title }, now);
    const cited = { paper, citation: toCitation(paper, citation, () => '') };
    for (const { name, write } of exportFormats)
      expect(await slugs(write([cited], now)), name).toEqual(['calm-ferries']);
  });

  test.each([
    ['address', '@misc{x, url = "https://elsewhere.example/papers/wild-ferries/"}', 'wild-ferries'],
    [
      'title in TeX',
      "@article{x, title = {Na{\\\"i}ve ``{L}amps'' \\{for\\} Every\n Pocket}}",
      'naive-lamps',
    ],
    [
      'title in quotes',
      '@inproceedings( x, Title="calm {Ferries}: {R}\\&{D} in 5\\% of {BERT}",',
      'calm-ferries',
    ],
    ['key', '@misc{calm-ferries-3f2a1b, title = {Calm ferries, second edition}}', 'calm-ferries'],
    ['key with authors', '@misc{hopper-etal-2024-wild-771234, year = 2024}', 'wild-ferries'],
  ])('finds a paper in BibTeX by its %s', async (_, bibtex, slug) => {
    expect(await slugs(bibtex)).toEqual([slug]);
  });

  test('names what this site does not have, and counts a paper once', async () => {
    const text = `@comment{x} @string{y = "z"}
      @misc{a, title = {Wild ferries}} @misc{b, title = {Wild Ferries}} @misc{c, title = {Trams}}
      @misc{calm-trams-3f2a1b}`;
    const { papers, unknown } = await read(text);
    expect(papers).toEqual([
      createSavedPaper({ slug: 'wild-ferries', title: 'Wild Ferries' }, now),
    ]);
    expect(unknown).toEqual(['Trams', 'calm-trams-3f2a1b']);
  });

  test('of a text without papers is empty, and asks the site nothing', async () => {
    const imported = await readImport('Dear all,', now, () => Promise.reject(new Error('asked')));
    expect(imported).toEqual({ papers: [], unknown: [] });
  });

  test('never throws', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `@misc{a, title = ${rest}`),
      fc.json(),
      fc.json().map((papers) => `{"format":"paperstacks-reading-list","papers":${papers}}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        expect(Array.isArray((await read(written)).papers)).toBe(true);
      }),
    );
  });
});

test('a field ends where its brace does, and is found by its whole name', () => {
  const [entry] = readBibtex('@misc{k,\n booktitle = {No}, title = {A {B {C}} "D"}, url = bare}');
  expect(entry).toEqual({ key: 'k', title: 'A {B {C}} "D"', url: 'bare' });
});
