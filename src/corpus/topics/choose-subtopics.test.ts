import { describe, expect, test } from 'vitest';
import { createTopicAssigner } from './assign-topics.ts';
import type { TitleAndAbstract } from './paper-words.ts';
import { parseTopic } from './parse-topic.ts';
import type { SubtopicDefinition, TopicDefinition } from './topic-definition.ts';

function createTopic(slug: string, terms: Record<string, number>): TopicDefinition {
  const path = `content/topics/${slug}.md`;
  const text = '---\nname: N\nrule: R.\nexamples: [X]\n---\nFor readers.\n';
  const { topic } = parseTopic({ path, text });
  if (!topic) throw new Error('the topic of the test has an error');
  return { ...topic, terms };
}

const boats = createTopic('boats', { ferry: 3 });
const benchmark = createTopic('benchmark', { benchmark: 3 });
const harbours: SubtopicDefinition = {
  ...createTopic('harbours', { harbour: 3, quay: 2 }),
  parent: 'boats',
};
const sails: SubtopicDefinition = { ...createTopic('sails', { sail: 3 }), parent: 'boats' };

const assignAll = createTopicAssigner({ topics: [boats], benchmark, subtopics: [harbours, sails] });
const assign = (paper: TitleAndAbstract) => assignAll([paper])[0];
const slugsOf = (title: string, abstract: string) =>
  assign({ title, abstract })?.subtopics?.map(({ slug }) => slug);

describe('the sub-topics of a paper', () => {
  test('are those whose terms its title names, with the reason in words', () => {
    expect(assign({ title: 'A Quiet Harbour', abstract: 'Boats.' })?.subtopics).toEqual([
      { slug: 'harbours', parent: 'boats', because: ['“harbour” in the title'] },
    ]);
  });

  test.each([
    [
      'that the abstract comes back to',
      'We leave the harbour. Each harbour is calm.',
      ['harbours'],
    ],
    ['that it names once, even as its own work', 'We build a harbour.', []],
    ['with another of the same sub-topic', 'We build a harbour with a quay.', ['harbours']],
  ])('may be told by a term %s', (_, abstract, expected) => {
    expect(slugsOf('Boats', abstract)).toEqual(expected);
  });

  test('come strongest first', () => {
    expect(slugsOf('Sails in the Harbour', 'Sails. Sails all over.')).toEqual([
      'sails',
      'harbours',
    ]);
  });

  test('make no difference to its topics', () => {
    const paper = { title: 'The Ferry in the Harbour', abstract: 'A ferry. We take it home.' };
    const [alone] = createTopicAssigner({ topics: [boats], benchmark, subtopics: [] })([paper]);
    expect(assign(paper)).toEqual({ ...alone, subtopics: expect.any(Array) });
  });
});
