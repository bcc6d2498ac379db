import { describe, expect, test } from 'vitest';
import {
  countTermsOfPapers,
  type RelatablePaper,
} from '../../src/corpus/related/neighbour-space.ts';
import { packSpace } from '../../src/corpus/related/pack-space.ts';
import { rankRelated } from '../../src/corpus/related/rank-related.ts';
import { rankInWorkers } from './rank-in-workers.ts';

const animals = ['otters', 'beavers', 'herons', 'trout', 'newts'];

/** Papers out of the order of their slugs, each with something in common with two others. */
const papers = animals.map((animal, n): RelatablePaper => {
  const prey = animals[(n + 1) % animals.length];
  return {
    slug: animal,
    title: `How ${animal} hunt ${prey}`,
    abstract: `At dusk ${animal} wait for ${prey} in cold brooks.`,
    topics: [{ slug: 'rivers', score: 0.8 }],
  };
});

describe('rankInWorkers', () => {
  test.each([1, 2, 3])('gives with %i threads what one gives', async (workers) => {
    const { related, space } = await rankInWorkers(papers, { threshold: 0, workers });
    expect(related.flat().length).toBeGreaterThan(0);
    expect(related).toEqual(rankRelated(papers));
    expect(space).toEqual(packSpace(countTermsOfPapers(papers)));
  });

  test('fails when a thread fails, and says what happened there', async () => {
    const withoutText: RelatablePaper = JSON.parse('{ "slug": "empty", "topics": [] }');
    const ranking = rankInWorkers([...papers, withoutText], { threshold: 0, workers: 2 });
    await expect(ranking).rejects.toMatchObject({
      message: 'A thread that ranks related papers failed.',
      cause: { name: 'TypeError' },
    });
  });
});
