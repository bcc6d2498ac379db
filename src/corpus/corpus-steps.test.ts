import { describe, expect, test } from 'vitest';
import { toBatches } from './batches.ts';
import {
  type AssignedTopics,
  assignTopics,
  completeCorpus,
  gatherCorpus,
  prepareCorpus,
} from './corpus-steps.ts';
import { repairPapers } from './papers/repair-papers.ts';

const abstract =
  'We present a careful study of a problem that many have met, and show what helps with it in practice.';
const text = ['Red', 'Green', 'Blue']
  .map((colour) => `A Study of ${colour} Lanterns\n\n${abstract} It is ${colour}.\n`)
  .join('\n');
const sources = { listings: [{ path: 'lanterns.txt', text }], topics: [], kinds: [] };
const gathered = gatherCorpus(sources);
const texts = repairPapers(gathered.merged.papers);

describe('the steps of a corpus', () => {
  test('keep all papers, even those without topics', () => {
    const assigned = assignTopics(sources, texts);
    const { corpus } = completeCorpus(prepareCorpus(gathered, texts), assigned);
    expect(corpus.papers.map(({ title }) => title).sort()).toEqual([
      'A Study of Blue Lanterns',
      'A Study of Green Lanterns',
      'A Study of Red Lanterns',
    ]);
  });

  test('fail rather than lose a paper whose texts or topics are missing', () => {
    expect(() => prepareCorpus(gathered, texts.slice(1))).toThrow('3 papers were given 2 repaired');
    const topics: AssignedTopics = assignTopics(sources, texts.slice(1));
    expect(() => completeCorpus(prepareCorpus(gathered, texts), topics)).toThrow(
      '3 papers were given 2 lists of topics',
    );
  });
});

describe('toBatches', () => {
  test('keeps the order, and ends with a shorter batch', () => {
    const list = Array.from({ length: 150 }, (_, n) => n);
    const batches = toBatches(list);
    expect(batches.map((batch) => batch.length)).toEqual([64, 64, 22]);
    expect(batches.flat()).toEqual(list);
  });

  test('makes none of nothing', () => {
    expect(toBatches([])).toEqual([]);
  });
});
