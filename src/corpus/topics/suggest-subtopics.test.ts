import { describe, expect, test } from 'vitest';
import { formatSubtopic } from './format-subtopic.ts';
import { parseTopic } from './parse-topic.ts';
import { suggestSubtopics } from './suggest-subtopics.ts';

/** `count` papers about `subject`, each with words of its own. */
function createPapers(subject: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    title: `The ${subject} of Town${subject.length}${index}`,
    abstract: `In this town there is a ${subject}. People like the ${subject} of village${index}.`,
  }));
}

const ferries = createPapers('night ferry', 6);
const quays = createPapers('quay', 7);
const others = createPapers('boat', 15);
const inside = [...ferries, ...quays, ...others];
const outside = createPapers('railway', 80);

describe('suggestSubtopics', () => {
  test('finds groups of papers by the terms that are telling for them, the largest first', () => {
    const suggestions = suggestSubtopics(inside, outside);
    expect(suggestions.map(({ name, papers }) => [name, papers.length])).toEqual([
      ['quay', 7],
      ['night ferry', 6],
    ]);
    expect(suggestions[1]?.terms.map(({ written }) => written)).toContain('ferry');
    expect([...(suggestions[1]?.papers ?? [])].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test.each([
    ['a topic too small to be divided', [...ferries, ...quays], outside],
    ['papers that are too few', [...ferries.slice(0, 4), ...others, ...others], outside],
    ['what most papers of the topic are about', [...createPapers('quay', 25)], outside],
    ['what papers elsewhere are about as often', inside, [...ferries, ...quays]],
  ])('suggests nothing for %s', (_, papers, elsewhere) => {
    expect(suggestSubtopics(papers, elsewhere)).toEqual([]);
  });

  test('suggests the same groups whatever the order of the papers', () => {
    const names = (papers: typeof inside) =>
      suggestSubtopics(papers, outside).map(({ name, terms }) => ({ name, terms }));
    const strip = (found: ReturnType<typeof names>) =>
      found.map(({ name, terms }) => [name, terms.map(({ written }) => written)]);
    expect(strip(names(inside.toReversed()))).toEqual(strip(names(inside)));
  });
});

test('a suggestion is a file that can be saved as it is', () => {
  const [, suggestion] = suggestSubtopics(inside, outside);
  if (!suggestion) throw new Error('nothing was suggested');
  const titles = ['Boats: "A" Story', 'The Night Ferry'];
  const file = formatSubtopic(suggestion, { slug: 'boats', name: 'Boats & ships' }, titles);
  expect(file.path).toBe('content/topics/night-ferry.md');
  const { topic, diagnostics } = parseTopic(file);
  expect(diagnostics).toEqual([]);
  expect(topic).toMatchObject({
    slug: 'night-ferry',
    name: 'Night ferry',
    parent: 'boats',
    examples: titles,
    terms: { 'night ferry': 3 },
  });
});
