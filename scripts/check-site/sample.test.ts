import { describe, expect, test } from 'vitest';
import { inventedBase, toSiteFiles } from './invented-site.ts';
import { samplePages, samplingThreshold } from './sample.ts';
import { buildSiteIndex } from './site-index.ts';

function inventPages(papers: number) {
  const files = Array.from({ length: papers }, (_, n) => [`papers/p${n}/index.html`, ''] as const);
  const site = toSiteFiles({
    'index.html': '',
    'about/index.html': '',
    ...Object.fromEntries(files),
  });
  return buildSiteIndex(site, inventedBase).pages;
}

describe('samplePages', () => {
  test('takes every page of a site that is not large', () => {
    const pages = inventPages(samplingThreshold - 2);
    expect(samplePages(pages, 10)).toEqual(pages);
  });

  test('takes some of every kind, spread over all of it', () => {
    const pages = inventPages(samplingThreshold);
    const sample = samplePages(pages, 4);
    expect(sample.filter(({ kind }) => kind === 'papers/*')).toHaveLength(4);
    expect(sample.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['index.html', 'about']));
    const positions = sample.map((page) => pages.indexOf(page));
    expect(Math.max(...positions)).toBeGreaterThan(pages.length / 2);
  });

  test('takes the same pages every time', () => {
    const sampled = () => samplePages(inventPages(samplingThreshold), 7).map(({ file }) => file);
    expect(sampled()).toEqual(sampled());
  });
});
