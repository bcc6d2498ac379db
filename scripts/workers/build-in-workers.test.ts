import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readContent } from '../read-content.ts';
import { projectDir } from '../settings.ts';
import { buildInWorkers } from './build-in-workers.ts';

const sources = readContent(path.join(projectDir, 'content'));

describe('buildInWorkers', () => {
  test.each([1, 2])('gives with %i threads what one gives', async (workers) => {
    const built = await buildInWorkers(sources, { threshold: 0, workers });
    expect(built.corpus.papers.length).toBeGreaterThan(0);
    expect(built).toEqual(buildCorpus(sources, { related: false }));
  });

  test('fails when a thread fails, and says what happened there', async () => {
    const broken = { ...sources, topics: JSON.parse('[{ "path": "a.md" }]') };
    const building = buildInWorkers(broken, { threshold: 0, workers: 2 });
    await expect(building).rejects.toThrow();
  });
});
