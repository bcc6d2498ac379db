import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../build-corpus.ts';
import type { Paper } from '../records.ts';
import { countTermsOfPapers, orderBySlug } from './neighbour-space.ts';
import { findNeighbours } from './neighbours.ts';
import { openHead, openSpace } from './open-space.ts';
import { packSpace } from './pack-space.ts';
import { toListQuery, toTextQuery } from './to-query.ts';

const content = path.join(import.meta.dirname, '../../../content');
const readAll = (folder: string) =>
  readdirSync(path.join(content, folder))
    .filter((name) => name !== 'README.md')
    .map((name) => ({
      path: `content/${folder}/${name}`,
      text: readFileSync(path.join(content, folder, name), 'utf8'),
    }));

const { corpus } = buildCorpus({
  listings: readAll('listings'),
  topics: readAll('topics'),
  kinds: readAll('kinds'),
});
const papers = orderBySlug(corpus.papers);
const { head: packed, postings } = packSpace(countTermsOfPapers(papers));
const head = openHead(packed);
const space = openSpace(head, new Map(postings.entries()));

/** How many of the first five that one engine finds for each paper, the other finds among its first five, too. */
function measureAgreement(find: (paper: Paper, number: number) => readonly number[]): number {
  let both = 0;
  let all = 0;
  for (const [number, paper] of papers.entries()) {
    const found = find(paper, number).slice(0, 5);
    const built = paper.related.slice(0, 5).map(({ slug }) => slug);
    both += built.filter((slug) => found.some((one) => papers[one]?.slug === slug)).length;
    all += built.length;
  }
  return both / all;
}

/** Half a second; more on a machine with much to do. */
const timeout = 60_000;

describe('the packed space of the four dumps, asked as in a browser', { timeout }, () => {
  test('answers a list of one paper as the build does', () => {
    const agreement = measureAgreement((paper, number) => {
      const topics = head.topics[number];
      const listed = topics ? [{ ...paper, number, topics }] : [];
      const query = toListQuery(listed, head.vocabulary);
      return findNeighbours(space, query).map((one) => one.number);
    });
    // Measured 0.98. Lengths and topics are rounded, which turns neighbours around that are equally near.
    expect(agreement).toBeGreaterThan(0.96);
  });

  test("finds a paper's own text first, and then most of what the build finds for the paper", () => {
    const first: number[] = [];
    const agreement = measureAgreement((paper, number) => {
      const found = findNeighbours(space, toTextQuery(paper, head.vocabulary), { most: 9 });
      if (found[0]?.number === number) first.push(number);
      return found.map((one) => one.number).filter((one) => one !== number);
    });
    expect(first).toHaveLength(papers.length);
    // Measured 0.81. A text has no topics: those guessed for it are 0.3 of the score, and often some are others.
    expect(agreement).toBeGreaterThan(0.75);
  });
});
