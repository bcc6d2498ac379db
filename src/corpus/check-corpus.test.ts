import { describe, expect, test } from 'vitest';
import { buildCorpus } from './build-corpus.ts';

const abstract =
  'We present a careful study of a problem that many have met, and show what helps with it in practice.';
const listing = (path: string) => ({ path, text: `A Study of ${path}\n\n${abstract}\n` });
const topic = {
  path: 'content/topics/lamps.md',
  text: '---\nname: Lamps\nrule: R.\nexamples: [X]\nterms: { lamp: 3 }\n---\nFor readers.\n',
};
const benchmark = { ...topic, path: 'content/kinds/benchmark.md' };
const sound = { listings: [listing('a.txt')], topics: [topic], kinds: [benchmark] };

/** Rule, file and message of each error. */
const errorsOf = (sources: Partial<typeof sound>) =>
  buildCorpus({ ...sound, ...sources })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, message }) => [rule, file, message]);

describe('a corpus', () => {
  test('that has all it needs has no error', () => {
    expect(errorsOf({})).toEqual([]);
  });

  test.each([
    [
      'without a listing',
      { listings: [] },
      ['no-listings', 'content/listings', 'There is no listing to build a site from.'],
    ],
    [
      'without topics',
      { topics: [] },
      ['no-topics', 'content/topics', 'There is no topic, so papers cannot be sorted.'],
    ],
    [
      'without the rules for benchmarks',
      { kinds: [] },
      [
        'no-topics',
        'content/kinds/benchmark.md',
        'There is no rule for benchmarks, so papers cannot be sorted.',
      ],
    ],
    [
      'with two listings of one id',
      { listings: [listing('one/a.txt'), listing('two/a.txt')] },
      ['listing-id-taken', 'two/a.txt', 'The listing\'s id "a" is the id of one/a.txt as well.'],
    ],
  ])('%s has one error that says so', (_, sources, error) => {
    expect(errorsOf(sources)).toEqual([error]);
  });
});
