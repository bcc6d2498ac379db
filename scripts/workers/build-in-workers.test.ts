import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readContent } from '../read-content.ts';
import { projectDir } from '../settings.ts';
import { buildInWorkers } from './build-in-workers.ts';

const sources = readContent(path.join(projectDir, 'content'));

describe('buildInWorkers', () => {
  test.each([
    ['one thread', false],
    ['two threads', true],
  ])('gives in %s what buildCorpus gives', async (_, inSecondThread) => {
    const built = await buildInWorkers(sources, { inSecondThread });
    expect(built.corpus.papers.length).toBeGreaterThan(0);
    expect(built).toEqual(buildCorpus(sources, { related: false }));
  });

  test('fails when the thread fails, and says what happened there', async () => {
    // This thread does not read the topics, so it is the other that fails.
    const broken = { ...sources, topics: JSON.parse('[{ "path": "a.md" }]') };
    await expect(buildInWorkers(broken, { inSecondThread: true })).rejects.toMatchObject({
      message: 'A thread that assigns topics failed.',
      cause: { name: 'TypeError' },
    });
  });
});
