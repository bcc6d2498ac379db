import { describe, expect, test } from 'vitest';
import { fitCoefficients, type LabelledPaper } from './fit-coefficients.ts';
import { chooseTopics, toProbabilities } from './score-topics.ts';

const slugs = ['a', 'b'];

function paper(a: number, b: number, core: string[], fringe: string[] = []): LabelledPaper {
  const sign = (title: number) => ({ title, abstract: title, wording: title - 3 });
  return {
    signs: [sign(a), sign(b)],
    judgement: { title: 't', core, fringe, primary: core, benchmark: false },
  };
}

describe('fitCoefficients', () => {
  const papers = [paper(3, 0, ['a']), paper(0, 3, ['b']), paper(4, 1, ['a']), paper(1, 4, ['b'])];
  const fitted = fitCoefficients(papers, slugs);

  test('finds coefficients that choose as the readers did', () => {
    for (const { signs, judgement } of papers) {
      const chosen = chooseTopics(toProbabilities(signs, slugs, fitted));
      expect(chosen.map((topic) => slugs[topic])).toEqual(judgement.core);
    }
  });

  test('learns nothing from a topic on the fringe', () => {
    const onFringe = fitCoefficients([...papers, paper(3, 3, ['a'], ['b'])], slugs);
    const asWrong = fitCoefficients([...papers, paper(3, 3, ['a'])], slugs);
    expect(onFringe.topics['b']).toBeGreaterThan(asWrong.topics['b'] ?? Number.NaN);
  });
});
