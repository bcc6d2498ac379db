import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildNeighbourSpace,
  countTermsOfPapers,
  type NeighbourSpace,
  type RelatablePaper,
} from './neighbour-space.ts';
import { chooseFiles, openHead, openSpace } from './open-space.ts';
import { packSpace } from './pack-space.ts';
import { type SparseVector, toUnitVector } from './sparse-vector.ts';

const SUBJECTS = 'otter beaver heron willow brook pebble meadow thistle lantern harbour'.split(' ');

const word = fc.constantFrom(...SUBJECTS);
const papers: fc.Arbitrary<readonly RelatablePaper[]> = fc.uniqueArray(
  fc.record({
    slug: fc.stringMatching(/^[a-z]{1,4}$/),
    title: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    abstract: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    topics: fc.uniqueArray(
      fc.record({
        slug: fc.constantFrom('music', 'rivers', 'ships'),
        score: fc.double({ min: 0.4, max: 1, noNaN: true }),
      }),
      { selector: ({ slug }) => slug, maxLength: 3 },
    ),
  }),
  { selector: ({ slug }) => slug, maxLength: 25 },
);

/** Weights by name of the term, to two decimals: what packing may round is the third. */
function nameWords(space: NeighbourSpace): readonly Readonly<Record<string, string>>[] {
  const keys = [...space.vocabulary.ids.keys()];
  return space.papers.map(({ words }) =>
    Object.fromEntries(
      [...words.ids].map((id, n) => [keys[id], (words.weights[n] ?? 0).toFixed(2)]).sort(),
    ),
  );
}

function openWhole(all: readonly RelatablePaper[], postingsPerFile?: number): NeighbourSpace {
  const { head, postings } = packSpace(countTermsOfPapers(all), postingsPerFile);
  return openSpace(openHead(head), new Map(postings.entries()));
}

const weightAt = ({ ids, weights }: SparseVector, id: number) => weights[ids.indexOf(id)] ?? 0;

describe('a packed space', () => {
  test('opens as the space that it was packed from', () => {
    fc.assert(
      fc.property(papers, fc.integer({ min: 1, max: 20 }), (all, postingsPerFile) => {
        const built = buildNeighbourSpace(countTermsOfPapers(all));
        const opened = openWhole(all, postingsPerFile);
        for (const [n, words] of nameWords(opened).entries())
          for (const [key, weight] of Object.entries(nameWords(built)[n] ?? {}))
            expect(Math.abs(Number(words[key]) - Number(weight))).toBeLessThan(0.02);
        expect(nameWords(opened).map(countKeys)).toEqual(nameWords(built).map(countKeys));
        for (const [n, { topics }] of built.papers.entries())
          for (const id of topics.ids)
            expect(weightAt(opened.papers[n]?.topics ?? topics, id)).toBeCloseTo(
              weightAt(topics, id),
              1,
            );
      }),
    );
  });

  test('does not depend on the order of the papers', () => {
    fc.assert(
      fc.property(papers, (all) => {
        expect(packSpace(countTermsOfPapers([...all].reverse()))).toEqual(
          packSpace(countTermsOfPapers(all)),
        );
      }),
    );
  });

  test('opens in part: only the terms of the files loaded', () => {
    const all = ['otter beaver', 'otter heron', 'beaver heron'].map((abstract, n) => ({
      slug: `paper-${n}`,
      title: '',
      abstract,
      topics: [],
    }));
    const { head, postings } = packSpace(countTermsOfPapers(all), 1);
    expect(head.terms).toBe('beaver heron otter');
    const opened = openHead(head);
    const otter = opened.vocabulary.ids.get('otter') ?? -1;
    const files = chooseFiles(opened, toUnitVector([[otter, 1]]));
    expect(files).toEqual([2]);
    const space = openSpace(opened, new Map(files.map((n) => [n, postings[n] ?? never()])));
    expect(nameWords(space).map((words) => Object.keys(words))).toEqual([['otter'], ['otter'], []]);
  });

  test('of a text of very many terms, the weightiest are loaded', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const keys = letters.flatMap((a) => letters.slice(0, 4).map((b) => `qu${a}z${b}k`));
    const all = ['one', 'two'].map((slug) => ({
      slug,
      title: '',
      abstract: keys.join(', '),
      topics: [],
    }));
    const opened = openHead(packSpace(countTermsOfPapers(all), 1).head);
    const query = toUnitVector(keys.map((_, id) => [id, 1 + id]));
    const files = chooseFiles(opened, query);
    expect(files).toHaveLength(32);
    expect(files.at(-1)).toBe(keys.length - 1);
  });

  test.each([[[]]])('of no papers is empty', (none) => {
    expect(openWhole(none).papers).toEqual([]);
  });
});

function countKeys(words: Readonly<Record<string, string>>): number {
  return Object.keys(words).length;
}

function never(): never {
  throw new Error('The file was packed.');
}
