import { describe, expect, test } from 'vitest';
import { parseTopic } from './parse-topic.ts';

const valid = `---
name: Audio & speech
rule: Papers on sound.
terms:
  speech: 2
examples:
  - A Paper
---

For the ear.
`;

const parse = (text: string, path = 'content/topics/audio-speech.md') => parseTopic({ path, text });

describe('parseTopic', () => {
  test('reads a topic, its slug from the name of the file', () => {
    expect(parse(valid)).toEqual({
      topic: {
        slug: 'audio-speech',
        name: 'Audio & speech',
        rule: 'Papers on sound.',
        terms: { speech: 2 },
        inTitle: {},
        against: {},
        onlyWith: [],
        ignore: [],
        examples: ['A Paper'],
        description: 'For the ear.',
      },
      diagnostics: [],
    });
  });

  test.each([
    ['inTitel:\n  x: 1\n', 'front-matter-unknown-key', 6, 'Did you mean "inTitle"?'],
    ['inTitle:\n  sound: loud\n', 'front-matter-value', 7, /Write digits/],
    ['ignore: hate speech\n', 'front-matter-value', 6, /\[first, second\]/],
    ['against:\n  image: -1\n', 'front-matter-value', 7, /Correct the value/],
  ])('reports %j at its line', (lines, rule, line, hint) => {
    const { topic, diagnostics } = parse(valid.replace('examples:', `${lines}examples:`));
    expect(topic).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { rule, line, hint: expect.stringMatching(hint), severity: 'error' },
    ]);
  });

  test('asks for a key that is missing', () => {
    const { diagnostics } = parse(valid.replace('examples:\n  - A Paper\n', ''));
    expect(diagnostics).toMatchObject([{ message: 'The key "examples" is missing.' }]);
  });

  test('asks for a paragraph for readers', () => {
    const { diagnostics } = parse(valid.replace('For the ear.', ''));
    expect(diagnostics).toMatchObject([{ rule: 'topic-without-description', line: 9 }]);
  });

  test('asks for a name that can be an address', () => {
    const { diagnostics } = parse(valid, 'content/topics/Audio & Speech.md');
    expect(diagnostics).toMatchObject([{ rule: 'topic-file-name', line: 1 }]);
  });
});
