import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { buildCorpus } from '../build-corpus.ts';
import type { SourceFile } from '../records.ts';
import { createTopicAssigner } from './assign-topics.ts';
import { evaluateTopics, judgementSchema } from './evaluate-topics.ts';
import { parseTopics } from './parse-topics.ts';

const content = path.join(import.meta.dirname, '../../../content');
const sources = {
  listings: readFolder('listings', '.txt'),
  topics: readFolder('topics', '.md').filter((file) => !file.path.endsWith('README.md')),
  kinds: readFolder('kinds', '.md'),
};
const { topics, benchmark } = parseTopics(sources);
if (!benchmark) throw new Error('content/kinds/benchmark.md has errors');
const assign = createTopicAssigner({ topics, benchmark, subtopics: [] });
const topicsOf = (title: string, abstract: string) =>
  assign([{ title, abstract }])[0]?.topics ?? [];

function readFolder(name: string, extension: string): SourceFile[] {
  const folder = path.join(content, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

describe('createTopicAssigner', () => {
  test.each(['', 'zzz', 'x '.repeat(50_000), 'Überraschung: 数学, ∑ and 🎲'])(
    'gives one to four topics with a reason each, whatever the text',
    (abstract) => {
      const assigned = topicsOf(abstract.slice(0, 20), abstract);
      expect(assigned.length).toBeGreaterThanOrEqual(1);
      expect(assigned.length).toBeLessThanOrEqual(4);
      for (const { because } of assigned) expect(because.length).toBeGreaterThan(0);
    },
  );

  test('guesses one topic, and says so, where nothing speaks for any', () => {
    const guess = [expect.objectContaining({ because: ['nothing is nearer'] })];
    expect(topicsOf('数学', '数学の研究。')).toEqual(guess);
  });

  test('says why in words', () => {
    const assigned = topicsOf(
      'Test-Time Adaptation for Speech Recognition',
      'Speech recognizers fail under domain shift. We adapt them to the target domain.',
    );
    expect(assigned.map(({ slug }) => slug).toSorted()).toEqual([
      'audio-speech',
      'distribution-shift',
    ]);
    expect(assigned.flatMap(({ because }) => because)).toContain(
      '“test-time adaptation” in the title',
    );
  });

  test('gives a topic that was never learned to papers by its rules alone', () => {
    const [first] = topics;
    if (!first) throw new Error('there are no topics');
    const chess = { ...first, slug: 'chess', terms: { chess: 3 }, inTitle: {}, against: {} };
    const paper = { title: 'Chess', abstract: 'We play chess. Chess is hard.' };
    const [assigned] = createTopicAssigner({
      topics: [...topics, chess],
      benchmark,
      subtopics: [],
    })([paper]);
    expect(assigned?.topics[0]).toMatchObject({ slug: 'chess' });
  });

  test('agrees with careful readers on the 120 papers they judged', () => {
    const file = path.join(import.meta.dirname, 'gold/topics-dev.json');
    const judgements = z.array(judgementSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
    const { papers } = buildCorpus(sources, { related: false }).corpus;
    const byTitle = new Map(papers.map((paper) => [paper.titleRaw ?? paper.title, paper]));
    const judged = judgements.flatMap((judgement) => {
      const paper = byTitle.get(judgement.title);
      return assign(paper ? [paper] : []).map((assigned) => ({ judgement, assigned }));
    });
    expect(judged).toHaveLength(120);
    const scores = evaluateTopics(judged);
    expect(scores.microF1).toBeGreaterThanOrEqual(0.87);
    expect(scores.macroF1).toBeGreaterThanOrEqual(0.84);
    expect(scores.benchmark).toBeGreaterThanOrEqual(0.93);
  });
});
