import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermFinder } from './find-terms.ts';
import { createWordFolder } from './fold-word.ts';

const folder = createWordFolder();

function findIn(terms: readonly string[], text: string): string[] {
  const find = createTermFinder(terms, folder);
  const found: string[] = [];
  find(folder.fold(text), (term, start, end) => found.push(`${terms[term]} ${start}-${end}`));
  return found;
}

describe('createTermFinder', () => {
  test.each(['pre-training helps', 'pre training helps', 'Pretraining helps'])(
    'finds a term however its words are joined in %j',
    (text) => {
      expect(findIn(['pre-training'], text)).toHaveLength(1);
      expect(findIn(['pretraining'], text)).toHaveLength(1);
    },
  );

  test('orders matches by start, and longer ones first', () => {
    const terms = ['shift', 'domain', 'domain shift'];
    expect(findIn(terms, 'the domain shifts')).toEqual([
      'domain shift 1-3',
      'domain 1-2',
      'shift 2-3',
    ]);
  });

  test('finds only whole words', () => {
    expect(findIn(['graph'], 'a photograph of graphics')).toEqual([]);
  });

  test('asks for the exact spelling where a term has a capital inside a word', () => {
    expect(findIn(['CLIP'], 'a video clip')).toEqual([]);
    expect(findIn(['CLIP'], 'CLIP')).toEqual(['CLIP 0-1']);
    expect(findIn(['clip'], 'CLIP')).toEqual(['clip 0-1']);
    expect(findIn(['RL agent'], 'RL Agents')).toEqual(['RL agent 0-2']);
  });

  test('finds every term of any text that has been put into it', () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/);
    const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 5 }),
        fc.array(word),
        (terms, noise) => {
          const found = findIn(terms, [...terms, ...noise].join(' '));
          for (const each of terms)
            expect(found.some((match) => match.startsWith(`${each} `))).toBe(true);
        },
      ),
    );
  });
});
