import { describe, expect, test } from 'vitest';
import type { Evidence, Match } from './gather-evidence.ts';
import type { Probe } from './probe.ts';
import { isComplete, rankPapers } from './rank-papers.ts';

function inventMatch(id: string, match: Partial<Match> = {}): [string, Match] {
  const result = { id, score: 1, words: [], data: () => Promise.reject(new Error('Not needed.')) };
  return [id, { strength: 1, inTitle: false, positions: [], result, ...match }];
}

function inventEvidence(probe: Partial<Probe>, ...matches: [string, Match][]): Evidence {
  const whole: Probe = { text: 'lamp', first: 0, last: 0, weight: 1, reason: 'typed', ...probe };
  return { probe: whole, matches: new Map(matches) };
}

function rankIds(words: number, ...evidence: Evidence[]): string[] {
  return rankPapers(words, 100, evidence).map(({ result }) => result.id);
}

describe('rankPapers', () => {
  test('a paper with all words comes before one with some', () => {
    const lamp = inventEvidence({}, inventMatch('some', { strength: 1.5 }), inventMatch('all'));
    const shade = inventEvidence({ first: 1, last: 1 }, inventMatch('all'));
    expect(rankIds(2, lamp, shade)).toEqual(['all', 'some']);
  });

  test('a rare word counts for more than a common one', () => {
    const common = inventEvidence(
      {},
      ...Array.from({ length: 50 }, (_, n) => inventMatch(`common-${n}`)),
    );
    const rare = inventEvidence({ first: 1, last: 1 }, inventMatch('rare'));
    expect(rankIds(2, common, rare)[0]).toBe('rare');
  });

  test('a word in the title counts for more than one in the text', () => {
    const lamp = inventEvidence({}, inventMatch('text'), inventMatch('title', { inTitle: true }));
    expect(rankIds(1, lamp)).toEqual(['title', 'text']);
  });

  test('words that stand together count for more than words apart', () => {
    const lamp = inventEvidence(
      {},
      inventMatch('apart', { positions: [3] }),
      inventMatch('together', { positions: [3] }),
    );
    const shade = inventEvidence(
      { first: 1, last: 1 },
      inventMatch('apart', { positions: [30] }),
      inventMatch('together', { positions: [4] }),
    );
    expect(rankIds(2, lamp, shade)).toEqual(['together', 'apart']);
  });

  test('of several forms of a word the best match counts, and answers all words it stands for', () => {
    const typed = inventEvidence({}, inventMatch('typed'));
    const joined = inventEvidence({ first: 0, last: 1 }, inventMatch('joined'));
    const weaker = inventEvidence({ weight: 0.5 }, inventMatch('joined'), inventMatch('weak'));
    const ranked = rankPapers(2, 100, [typed, joined, weaker]);
    expect(ranked.map(({ result }) => result.id)).toEqual(['joined', 'typed', 'weak']);
    expect(ranked[0]?.coverage).toBeCloseTo(1);
  });

  test('equal papers stand in the order of their ids', () => {
    const lamp = inventEvidence({}, inventMatch('b'), inventMatch('a'));
    expect(rankIds(1, lamp)).toEqual(['a', 'b']);
  });

  test('a word of like use counts less than the one typed, and does not answer the query', () => {
    const typed = inventEvidence({}, inventMatch('typed'));
    const near = inventEvidence(
      { text: 'lantern', weight: 0.7, reason: 'kindred' },
      inventMatch('near'),
      inventMatch('typed', { strength: 0.5 }),
    );
    const ranked = rankPapers(1, 100, [typed, near]);
    expect(ranked.map(({ result }) => result.id)).toEqual(['typed', 'near']);
    expect(ranked.map(isComplete)).toEqual([true, false]);
  });

  test('a common word of like use counts less than a rare one', () => {
    const ofLamp = { weight: 0.7, reason: 'kindred' } as const;
    const common = Array.from({ length: 60 }, (_, n) => inventMatch(`common-${n}`));
    expect(
      rankIds(
        1,
        inventEvidence({}, inventMatch('typed')),
        inventEvidence(ofLamp, ...common),
        inventEvidence(ofLamp, inventMatch('rare')),
      ).slice(0, 2),
    ).toEqual(['typed', 'rare']);
  });

  test('words of like use do not change how much the words typed count', () => {
    const lamp = inventEvidence({}, inventMatch('lamp'), inventMatch('both'));
    const shade = inventEvidence({ first: 1, last: 1 }, inventMatch('shade'), inventMatch('both'));
    const near = inventEvidence(
      { weight: 0.7, reason: 'kindred' },
      ...Array.from({ length: 50 }, (_, n) => inventMatch(`near-${n}`)),
    );
    const [best] = rankPapers(2, 100, [lamp, shade]);
    expect(rankPapers(2, 100, [lamp, shade, near])[0]?.score).toBe(best?.score);
  });
});
