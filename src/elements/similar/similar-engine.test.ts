import { beforeEach, describe, expect, test } from 'vitest';
import { countTermsOfPapers, orderBySlug } from '../../corpus/related/neighbour-space.ts';
import { packSpace } from '../../corpus/related/pack-space.ts';
import { createSimilarEngine, type SimilarEngine } from './similar-engine.ts';

const abstracts = {
  dams: ['How beavers build dams', 'Beavers fell willows for beaver dams across the brook.'],
  willows: ['Willows by the pond', 'Willows shade herons and trout. Beavers fell them near dams.'],
  lodges: ['Beaver lodges', 'Lodges that beavers build, in a pond with trout and herons.'],
  oboes: ['Reeds of the oboe', 'Oboe players cut the double reed of cane, unlike clarinets.'],
  bassoons: ['Bassoon reeds', 'Bassoon players cut a double reed, too, longer than an oboe.'],
  clarinets: ['Clarinet mouthpieces', 'Clarinet and bassoon players need reeds of cane.'],
} as const;

const papers = orderBySlug(
  Object.entries(abstracts).map(([slug, [title, abstract]]) => ({
    slug,
    title,
    abstract,
    topics: [],
  })),
);

/** The files of a site of these papers, two to a shelf. */
function toFiles(): Map<string, unknown> {
  const { head, postings } = packSpace(countTermsOfPapers(papers), 10);
  const shelves = [0, 2, 4].map((start) => papers.slice(start, start + 2));
  const first = shelves.map(([paper]) => paper?.slug ?? '');
  return new Map<string, unknown>([
    ['similar/space.json', { ...head, edition: 'e1', shelves: first, shelfSize: 2 }],
    ...postings.map((file, n) => [`similar/postings/${n}.json?e1`, file] as const),
    ...shelves.map((shelf, n) => {
      const rows = shelf.map(({ slug, title }) => [slug, title, slug.charAt(0)]);
      return [`similar/shelves/${n}.json?e1`, rows] as const;
    }),
    ...papers.map(
      ({ slug, abstract }) => [`lists/texts/${slug.charAt(0)}.json`, { [slug]: abstract }] as const,
    ),
  ]);
}

const asked: string[] = [];
let isOnline = true;
let engine: SimilarEngine;

beforeEach(async () => {
  const files = new Map([...toFiles()].map(([address, file]) => [address, JSON.stringify(file)]));
  isOnline = true;
  engine = await createSimilarEngine(async (address) => {
    asked.push(address);
    const file = files.get(address);
    if (!isOnline || file === undefined) throw new Error(`${address} cannot be had.`);
    return JSON.parse(file);
  });
  asked.length = 0;
});

const slugsOf = (found: readonly { readonly slug: string }[]) => found.map(({ slug }) => slug);

describe('papers like a text', () => {
  test('come nearest first, by name, with the terms that are shared as the text writes them', async () => {
    const text = { title: '', abstract: 'Beaver-dams, and the willow that beavers need.' };
    const [first, ...others] = await engine.likeText(text, 5);
    expect(first).toMatchObject({ slug: 'dams', title: 'How beavers build dams' });
    expect(first?.because).toEqual(expect.arrayContaining(['beavers', 'willow']));
    expect(slugsOf(others)).toEqual(expect.arrayContaining(['willows', 'lodges']));
    expect(slugsOf(others)).not.toContain('oboes');
  });

  test('begin with the paper whose text it is', async () => {
    for (const paper of papers) {
      const [first] = await engine.likeText(paper, 3);
      expect(first?.slug).toBe(paper.slug);
    }
  });

  test('are none where nothing is shared, and then nothing is loaded', async () => {
    const nothing = { title: '', abstract: 'Qwfp zxcv, and the method of this paper.' };
    expect(await engine.likeText(nothing, 5)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('are as many as are asked for, at most', async () => {
    const text = { title: '', abstract: 'Beavers, willows, dams, brook, reed of cane.' };
    expect(await engine.likeText(text, 2)).toHaveLength(2);
  });
});

describe('papers like others', () => {
  test('are none of them', async () => {
    expect(slugsOf(await engine.likePapers(['dams', 'willows'], 5))).toEqual(['lodges']);
    expect(slugsOf(await engine.likePapers(['oboes'], 5))).not.toContain('oboes');
  });

  test('do not depend on the order of the list, nor on papers that are gone', async () => {
    const found = await engine.likePapers(['oboes', 'dams'], 5);
    expect(found.length).toBeGreaterThan(0);
    expect(await engine.likePapers(['dams', 'gone', 'oboes', 'dams'], 5)).toEqual(found);
  });

  test.each([[[]], [['gone', '', 'zzz']]])('of a list like %j are none', async (slugs) => {
    expect(await engine.likePapers(slugs, 5)).toEqual([]);
  });
});

test('every file is asked for once', async () => {
  await engine.likePapers(['dams'], 5);
  await engine.likeText({ title: '', abstract: abstracts.dams[1] }, 5);
  expect(new Set(asked).size).toBe(asked.length);
});

test('what cannot be had fails, and is asked for again the next time', async () => {
  isOnline = false;
  await expect(engine.likePapers(['dams'], 5)).rejects.toThrow('cannot be had');
  isOnline = true;
  expect(slugsOf(await engine.likePapers(['dams'], 5))).toContain('willows');
});
