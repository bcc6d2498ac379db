import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { compressText, decompressText } from './compress-text.ts';
import { arbitraryPapers } from './fixtures/arbitrary-papers.ts';
import { formatShareLink, parseShareLink } from './share-link.ts';

const toLink = async (json: unknown) =>
  `#list=1.${toBase64Url(await compressText(JSON.stringify(json)))}`;

describe('a link that holds a list', () => {
  test('gives back slugs, marks, notes and groups', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPapers, async (papers) => {
        const shared = papers.map(({ slug, mark, note, groups }) => ({ slug, mark, note, groups }));
        const link = await formatShareLink(shared);
        expect(link).toMatch(/^#list=1\.[\w-]*$/);
        expect(await parseShareLink(link)).toEqual({ kind: 'list', papers: shared });
      }),
    );
  });

  test('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(['none', 'damaged', 'newer', 'list']).toContain((await parseShareLink(text)).kind);
        expect((await parseShareLink(`#list=1.${text}`)).kind).toBe('damaged');
      }),
    );
  });

  test('never throws, whatever is compressed in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const link = `#list=1.${toBase64Url(await compressText(json))}`;
        expect(['damaged', 'list']).toContain((await parseShareLink(link)).kind);
      }),
    );
  });

  test('that was cut off is damaged', async () => {
    const papers = Array.from({ length: 40 }, (_, n) => `a-paper-${n * 7919}`);
    const link = await toLink([[], papers]);
    expect((await parseShareLink(link.slice(0, -20))).kind).toBe('damaged');
  });

  test.each([
    ['', 'none'],
    ['#main', 'none'],
    ['#list=2.abc', 'newer'],
    ['#list=', 'damaged'],
    ['#list=1.', 'damaged'],
  ])('%j is %s', async (fragment, kind) => {
    expect((await parseShareLink(fragment)).kind).toBe(kind);
  });

  test('leaves out what it cannot read, and names no group that it does not hold', async () => {
    const link = await toLink([['Thesis'], ['lamp', 7, 'No Slug', ['shade', 3, null, 0, 5, 'x']]]);
    expect(await parseShareLink(link)).toEqual({
      kind: 'list',
      papers: [
        { slug: 'lamp', mark: undefined, note: '', groups: [] },
        { slug: 'shade', mark: undefined, note: '', groups: ['Thesis'] },
      ],
    });
  });
});

test('text that would become too long is not decompressed', async () => {
  const bytes = await compressText('a'.repeat(5_000_000));
  expect(bytes.length).toBeLessThan(10_000);
  expect(await decompressText(Uint8Array.from(bytes))).toBeUndefined();
});

test('bytes come back from base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }),
  );
});
