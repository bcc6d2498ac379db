import fc from 'fast-check';
import type { RelatablePaper } from './neighbour-space.ts';

/** Words enough that two random texts usually share some and never all. */
const SUBJECTS =
  'otter beaver heron willow brook pebble meadow thistle lantern harbour anchor compass violin cello oboe sonata'.split(
    ' ',
  );

/** Papers with texts of random words and one topic each, for property tests. */
export function inventedPapers(most: number): fc.Arbitrary<readonly RelatablePaper[]> {
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
