import { describe, expect, test } from 'vitest';
import { nestTopics, type TopicFile } from './nest-topics.ts';
import { parseTopic } from './parse-topic.ts';

function toFile(slug: string, parent?: string, folder = 'content/topics'): TopicFile {
  const lines = [`name: ${slug}`, parent && `parent: ${parent}`, 'rule: R.', 'examples: [X]'];
  const text = `---\n${lines.filter(Boolean).join('\n')}\n---\nFor readers.\n`;
  const file = { path: `${folder}/${slug}.md`, text };
  return { file, ...parseTopic(file) };
}

const slugs = (topics: readonly { slug: string }[]) => topics.map(({ slug }) => slug);

describe('nestTopics', () => {
  test('tells topics from sub-topics, in the order of their slugs', () => {
    const { topics, subtopics, diagnostics } = nestTopics([
      toFile('vision'),
      toFile('trees', 'graphs'),
      toFile('graphs'),
      toFile('depth', 'vision'),
    ]);
    expect(diagnostics).toEqual([]);
    expect(slugs(topics)).toEqual(['graphs', 'vision']);
    expect(subtopics.map(({ slug, parent }) => [slug, parent])).toEqual([
      ['depth', 'vision'],
      ['trees', 'graphs'],
    ]);
  });

  test.each([
    [
      'a parent misspelt',
      toFile('trees', 'graph'),
      'topic-parent-unknown',
      'Did you mean "graphs"?',
      3,
    ],
    [
      'a parent that is nowhere',
      toFile('trees', 'zoology'),
      'topic-parent-unknown',
      'add content/topics/zoology.md',
      3,
    ],
    [
      'a parent that is a sub-topic',
      toFile('oaks', 'depth'),
      'topic-parent-nested',
      'Write "parent: vision"',
      3,
    ],
    [
      'a topic that is its own parent',
      toFile('oaks', 'oaks'),
      'topic-parent-nested',
      'Name the broader topic',
      3,
    ],
    [
      'the slug of another file',
      toFile('graphs', 'vision', 'old'),
      'topic-slug-taken',
      'Rename one',
      1,
    ],
  ])('%s is an error with a hint, at its line', (_, file, rule, hint, line) => {
    const { diagnostics } = nestTopics([
      toFile('graphs'),
      toFile('vision'),
      toFile('depth', 'vision'),
      file,
    ]);
    expect(diagnostics).toMatchObject([
      { rule, severity: 'error', file: file.file.path, line, hint: expect.stringContaining(hint) },
    ]);
  });

  test('two of one name are an error, because their pages could not be told apart', () => {
    const graphs = toFile('graphs');
    const other = toFile('zoo', 'graphs');
    const named = other.topic && { ...other, topic: { ...other.topic, name: 'Graphs' } };
    const { diagnostics } = nestTopics([graphs, named ?? other]);
    expect(diagnostics).toMatchObject([
      { rule: 'topic-name-taken', file: 'content/topics/zoo.md' },
    ]);
  });

  test('a parent whose own file has an error is not reported a second time', () => {
    const broken = { file: { path: 'content/topics/graphs.md', text: '' } };
    expect(nestTopics([toFile('trees', 'graphs'), broken]).diagnostics).toEqual([]);
  });
});
