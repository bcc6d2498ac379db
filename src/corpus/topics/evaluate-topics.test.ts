import { describe, expect, test } from 'vitest';
import { evaluateTopics, type JudgedPaper } from './evaluate-topics.ts';

function judged(
  core: string[],
  fringe: string[],
  assigned: string[],
  flags = [false, false],
): JudgedPaper {
  return {
    judgement: {
      title: 't',
      core,
      fringe,
      primary: core.slice(0, 1),
      benchmark: flags[0] === true,
    },
    assigned: {
      topics: assigned.map((slug) => ({ slug, score: 1, because: ['x'] })),
      benchmark: flags[1] === true,
    },
  };
}

describe('evaluateTopics', () => {
  test('is 1 throughout where all is right', () => {
    const scores = evaluateTopics([judged(['a', 'b'], [], ['a', 'b'], [true, true])]);
    expect(scores).toEqual({
      microF1: 1,
      precision: 1,
      recall: 1,
      macroF1: 1,
      primary: 1,
      benchmark: 1,
      benchmarkF1: 1,
      topicsPerPaper: 2,
    });
  });

  test('counts right, wrong and missed topics over all papers', () => {
    const scores = evaluateTopics([judged(['a', 'b'], [], ['a']), judged(['a'], [], ['b', 'a'])]);
    expect(scores).toMatchObject({ precision: 2 / 3, recall: 2 / 3, microF1: 2 / 3 });
    expect(scores).toMatchObject({ macroF1: 0.5, primary: 0.5, topicsPerPaper: 1.5 });
  });

  test('counts a topic on the fringe neither way', () => {
    const scores = evaluateTopics([judged(['a'], ['b'], ['a', 'b']), judged(['a'], ['b'], ['a'])]);
    expect(scores).toMatchObject({ precision: 1, recall: 1, macroF1: 1 });
  });

  test('scores the benchmark flag', () => {
    const papers = [
      judged(['a'], [], ['a'], [true, true]),
      judged(['a'], [], ['a'], [true, false]),
      judged(['a'], [], ['a'], [false, false]),
    ];
    expect(evaluateTopics(papers)).toMatchObject({ benchmark: 2 / 3, benchmarkF1: 2 / 3 });
  });
});
