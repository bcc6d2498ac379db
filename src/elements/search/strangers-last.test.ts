import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { putStrangersLast } from './strangers-last.ts';

/** A paper of which every word was found, or those in brackets. */
function createPaper(content: string, isComplete = true) {
  const words = content.split(' ');
  const marked = words.flatMap((word, at) => (/^\[.*\]$/.test(word) ? [at] : []));
  return { content, isComplete, positions: marked.length > 0 ? marked : [...words.keys()] };
}

function order(query: string, papers: readonly ReturnType<typeof createPaper>[]): string[] {
  return putStrangersLast(papers, parseQuery(query).words).map(({ content }) => content);
}

test('a paper with another word of the same stem comes after those with the word', () => {
  const papers = ['Continuous learning', 'Learned continually', 'Continual learning'];
  expect(
    order(
      'continual learning',
      papers.map((content) => createPaper(content)),
    ),
  ).toEqual(['Learned continually', 'Continual learning', 'Continuous learning']);
});

test('it keeps its place where it has the word as well', () => {
  const papers = ['[Continuous] and [continual]', 'Continual'].map((content) =>
    createPaper(content),
  );
  expect(order('continual', papers)).toEqual(papers.map(({ content }) => content));
});

test('papers that answer a part of the words keep their places among the others', () => {
  const papers = [
    createPaper('continuous ponds'),
    createPaper('ponds', false),
    createPaper('continual ponds'),
  ];
  expect(order('continual ponds', papers)).toEqual([
    'continual ponds',
    'ponds',
    'continuous ponds',
  ]);
});

test.each([
  ['a word that is still being typed', 'continu', ['continuous', 'continual']],
  ['a short word', 'cats', ['catch', 'cats']],
  ['a compound', 'out-of-distribution', ['out-of-distributions', 'distribution']],
  ['another word for the one typed', 'moe', ['experts', 'moe']],
])('%s makes none a stranger', (_, query, contents) => {
  expect(
    order(
      query,
      contents.map((content) => createPaper(content)),
    ),
  ).toEqual(contents);
});
