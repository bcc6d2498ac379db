import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelatablePaper } from './neighbour-space.ts';
import { joinParts, rankRelated } from './rank-related.ts';

const paper = (slug: string, title: string, abstract: string): RelatablePaper => ({
  slug,
  title,
  abstract,
  topics: [],
});

const rivers = [
  paper(
    'dams',
    'How beavers build dams',
    'Beavers fell willows. We propose a model of beaver dams.',
  ),
  paper('willows', 'Willows by the river', 'A model of willows that beavers fell near their dams.'),
  paper('oboes', 'Reeds of the oboe', 'A model of the double reed. Oboe players know it.'),
];

/** Words enough that two random texts usually share some and never all. */
const SUBJECTS =
  'otter beaver heron willow brook pebble meadow thistle lantern harbour anchor compass violin cello oboe sonata'.split(
    ' ',
  );

/** Papers with texts of random words and one topic each, for property tests. */
function inventedPapers(most: number): fc.Arbitrary<readonly RelatablePaper[]> {
  const words = fc.array(fc.constantFrom(...SUBJECTS), { minLength: 3, maxLength: 12 });
  const text = fc.record({
    title: words,
    abstract: words,
    topic: fc.constantFrom('music', 'rivers'),
  });
  return fc.array(text, { maxLength: most }).map((texts) =>
    texts.map(({ title, abstract, topic }, n) => ({
      slug: `paper-${n}`,
      title: title.slice(0, 4).join(' '),
      abstract: `${abstract.join(' ')}.`,
      topics: [{ slug: topic, score: 0.8 }],
    })),
  );
}

describe('rankRelated', () => {
  test('names the terms that two papers share, and never "model"', () => {
    const [dams] = rankRelated(rivers);
    expect(dams?.map(({ slug }) => slug)).toEqual(['willows']);
    expect(dams?.[0]?.because).toEqual(expect.arrayContaining(['dams']));
    expect(dams?.[0]?.because.join(' ')).not.toMatch(/model|propose/);
  });

  test('gives no neighbour to a paper that shares no term', () => {
    expect(rankRelated(rivers)[2]).toEqual([]);
  });

  test.each([[[]], [rivers.slice(0, 1)]])(
    'finds nothing in a corpus of at most one paper',
    (few) => {
      expect(rankRelated(few).flat()).toEqual([]);
    },
  );

  test('writes compounds as the paper does', () => {
    const [first] = rankRelated([
      paper('a', 'Test-time adaptation of otters', 'We study test-time adaptation.'),
      paper('b', 'On test time adaptation', 'Test-time adaptation in brooks.'),
    ]);
    expect(first?.[0]?.because).toEqual(['test-time adaptation']);
  });

  test('does not relate a paper to its copy', () => {
    const copies = [
      paper('one', 'Otters at dusk', 'Otters hunt trout in cold brooks at dusk.'),
      paper('two', 'Otters at Dusk!', 'A wholly different text about otters and trout.'),
      paper('three', 'Hunting otters', 'Otters hunt trout in cold brooks at dusk.'),
    ];
    const [one] = rankRelated([...copies, ...rivers]);
    expect(one?.map(({ slug }) => slug)).not.toContain('two');
  });

  test('prefers the paper of the same topic among equally near ones', () => {
    const withTopic = (slug: string, topic: string, animal: string) => ({
      ...paper(slug, `Lanterns and ${animal}`, `Lanterns of ${animal} in harbours.`),
      topics: [{ slug: topic, score: 0.9 }],
    });
    const [first] = rankRelated([
      withTopic('a', 'ships', 'otters'),
      withTopic('b', 'music', 'herons'),
      withTopic('c', 'ships', 'beavers'),
    ]);
    expect(first?.[0]?.slug).toBe('c');
  });

  test('depends on the papers, not on their order', () => {
    fc.assert(
      fc.property(inventedPapers(14), (papers) => {
        const forwards = rankRelated(papers);
        const backwards = rankRelated([...papers].reverse());
        expect([...backwards].reverse()).toEqual(forwards);
      }),
      { numRuns: 50 },
    );
  });

  test.each([1, 2, 3, 40])('gives in %i parts what it gives in one', (of) => {
    fc.assert(
      fc.property(inventedPapers(14), (papers) => {
        const parts = Array.from({ length: of }, (_, index) =>
          rankRelated(papers, { part: { index, of } }),
        );
        expect(joinParts(parts)).toEqual(rankRelated(papers));
      }),
      { numRuns: 20 },
    );
  });

  test('leaves out the papers of other parts', () => {
    const related = rankRelated(rivers, { part: { index: 1, of: 3 } });
    expect(related.map((neighbours) => neighbours.length)).toEqual([0, 0, 0]);
    const first = rankRelated(rivers, { part: { index: 0, of: 3 } });
    expect(first.map((neighbours) => neighbours.length)).toEqual([1, 0, 0]);
  });

  test('gives at most eight neighbours, never the paper itself, each once and with a reason', () => {
    fc.assert(
      fc.property(inventedPapers(25), (papers) => {
        rankRelated(papers).forEach((related, n) => {
          const slugs = related.map(({ slug }) => slug);
          expect(slugs).not.toContain(papers[n]?.slug);
          expect(new Set(slugs).size).toBe(slugs.length);
          expect(slugs.length).toBeLessThanOrEqual(8);
          expect(related.every(({ because }) => because.length >= 1 && because.length <= 5)).toBe(
            true,
          );
          expect(related.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });
});
