import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import type { CorpusSources } from '../src/corpus/corpus.ts';
import { parseListing } from '../src/corpus/listing/parse-listing.ts';
import { paperSchema } from '../src/corpus/records.ts';
import { parseTopics } from '../src/corpus/topics/parse-topics.ts';
import { fewestOfSubtopic } from '../src/corpus/topics/suggest-subtopics.ts';
import { readContent } from './read-content.ts';
import { projectDir } from './settings.ts';

const sources = readContent(path.join(projectDir, 'content'));
const { corpus, parsed, diagnostics } = buildCorpus(sources);

/** Those that come with the project. A host may add others, or take these away. */
const dumps = ['03-14', '03-21', '05-22', 'undated'].map((name) => `hugging-face-${name}`);
const bundled: CorpusSources = {
  ...sources,
  listings: sources.listings.filter(({ path }) => dumps.includes(path.replace(/.*\/|\.txt$/g, ''))),
};
const areThere = bundled.listings.length === dumps.length;
const ofDumps =
  bundled.listings.length === sources.listings.length
    ? { corpus, parsed }
    : buildCorpus(bundled, { related: false });

const toDigest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What is true of the four dumps that the project began with. */
describe.skipIf(!areThere)('the four dumps', () => {
  const { corpus, parsed } = ofDumps;

  test('hold 454 entries of 384 papers, 47 of them in more than one dump and none twice in one', () => {
    const entries = Object.fromEntries(
      parsed.map((listing) => [listing.id, listing.entries.length]),
    );
    expect(entries).toEqual({
      'hugging-face-03-14': 66,
      'hugging-face-03-21': 96,
      'hugging-face-05-22': 71,
      'hugging-face-undated': 221,
    });
    expect(corpus.papers).toHaveLength(384);
    const listingsOf = corpus.papers.map(({ appearances }) =>
      appearances.map(({ listing }) => listing),
    );
    expect(listingsOf.filter((listings) => listings.length > 1)).toHaveLength(47);
    expect(listingsOf.filter((listings) => new Set(listings).size < listings.length)).toEqual([]);
  });

  test('are kept below their front matter, byte for byte', () => {
    const digests = bundled.listings.map(({ text }) =>
      toDigest(text.replace(/^---\n[\s\S]*?\n---\n/, '')),
    );
    expect(digests).toEqual(['00d6ee2435f0', 'db455a2f4e21', '58b6679c3384', 'dd6b914350ea']);
  });

  test('three have a month and a day without a year, and one has no date', () => {
    expect(corpus.listings.map(({ date }) => date)).toEqual([
      '--03-14',
      '--03-21',
      '--05-22',
      undefined,
    ]);
  });

  test('the airy dumps have five lines of furniture, the dense one two and a glued "Subscribe"', () => {
    expect(corpus.listings.map(({ furniture }) => furniture)).toEqual([5, 5, 5, 2]);
    expect(parsed[3]?.entries[0]?.title).toBe(
      'Distilled Feature Fields Enable Few-Shot Language-Guided Manipulation',
    );
  });

  test('are sorted into 28 topics', () => {
    expect(corpus.topics).toHaveLength(28);
  });

  test('are, in each sub-topic, at least five papers, and those that its file gives as examples', () => {
    const { subtopics } = parseTopics({ topics: sources.topics, kinds: [] });
    for (const { slug, examples } of subtopics) {
      const titles = corpus.papers
        .filter((paper) => paper.subtopics?.some((subtopic) => subtopic.slug === slug))
        .map(({ title }) => title);
      expect(titles, slug).toEqual(expect.arrayContaining([...examples]));
      expect(titles.length, slug).toBeGreaterThanOrEqual(fewestOfSubtopic);
    }
  });

  test('one title begins with μ, and its address with mu', () => {
    const greek = corpus.papers.filter(({ title }) => /^\p{Script=Greek}/u.test(title));
    expect(greek.map(({ slug }) => slug)).toEqual([
      'mulo-compute-efficient-meta-generalization-of-learned',
    ]);
  });
});

describe('the corpus', () => {
  test('has no errors', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('keeps every published address alive', () => {
    expect(diagnostics.filter(({ rule }) => rule === 'permalink-dead')).toEqual([]);
    // Those of a listing that was just added are not published yet.
    expect(corpus.permalinks).toMatchObject(JSON.parse(sources.permalinks?.text ?? '{}'));
  });

  test('holds valid papers, each with a topic and a reason', () => {
    for (const paper of corpus.papers) expect(() => paperSchema.parse(paper)).not.toThrow();
    expect(corpus.papers.filter(({ topics }) => topics.length === 0)).toEqual([]);
  });

  test('has sub-topics below topics, and puts papers there only within a topic of theirs', () => {
    const parents = new Map(
      corpus.topics.flatMap(({ slug, subtopics = [] }) =>
        subtopics.map((subtopic) => [subtopic.slug, slug]),
      ),
    );
    expect(parents.size).toBeGreaterThan(0);
    for (const { topics, subtopics = [] } of corpus.papers) {
      const broad = topics.map(({ slug }) => slug);
      expect(broad.filter((slug) => parents.has(slug))).toEqual([]);
      for (const { slug, parent } of subtopics) expect(parents.get(slug)).toBe(parent);
      expect(broad).toEqual(expect.arrayContaining(subtopics.map(({ parent }) => parent)));
    }
  });

  test('keeps beside every shown abstract the one that was scraped', () => {
    const scraped = new Set(
      parsed.flatMap(({ entries }) => entries.map(({ abstract }) => abstract)),
    );
    expect(corpus.papers.filter(({ abstractRaw }) => !scraped.has(abstractRaw))).toEqual([]);
  });

  test('has unique ids, slugs and titles', () => {
    for (const key of ['id', 'slug', 'title'] as const) {
      expect(new Set(corpus.papers.map((paper) => paper[key])).size).toBe(corpus.papers.length);
    }
  });

  test('is the same whatever the order of files, and the second time', () => {
    const reversed: CorpusSources = {
      ...sources,
      listings: sources.listings.toReversed(),
      topics: sources.topics.toReversed(),
    };
    expect(JSON.stringify(buildCorpus(reversed).corpus)).toBe(JSON.stringify(corpus));
  });
});

/** The same papers as people paste them: what no wrapped text tells for sure, a few of them may be read otherwise. */
describe.skipIf(!areThere)('the papers of the four dumps, hard-wrapped', () => {
  const papers = ofDumps.corpus.papers
    .map(({ title, abstractRaw }) => ({ title, abstract: toLine(abstractRaw) }))
    .filter(({ title }) => title.length > 20);
  const page = ['new', 'Subscribe', 'Mar 21'];
  const toWrapped = (text: string) => wrap(text, 72);

  test.each([
    [
      'with blank lines between all lines, below a header without any',
      `${page.join('\n')}\n${papers
        .flatMap(({ title, abstract }) => [...toWrapped(title), ...toWrapped(abstract)])
        .join('\n\n')}`,
    ],
    [
      'with abstracts of several paragraphs',
      papers
        .map(({ title, abstract }) =>
          [title, ...toParagraphs(abstract)].map((text) => toWrapped(text).join('\n')).join('\n\n'),
        )
        .join('\n\n'),
    ],
    [
      'below others that are not, with blank lines between all lines',
      papers
        .flatMap(({ title, abstract }, n) =>
          n < papers.length / 2 ? [title, abstract] : [...toWrapped(title), ...toWrapped(abstract)],
        )
        .join('\n\n'),
    ],
  ])('%s, are read but for a few', (_, text) => {
    const { entries } = parseListing({ path: 'wrapped.txt', text });
    const read = new Map(entries.map(({ title, abstract }) => [title, toLine(abstract)]));
    const wrong = papers.filter(({ title, abstract }) => read.get(title) !== abstract);
    expect(wrong.length).toBeLessThanOrEqual(8);
    expect(Math.abs(entries.length - papers.length)).toBeLessThanOrEqual(8);
  });
});

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Splits a text behind sentences into up to three parts. */
function toParagraphs(text: string): string[] {
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  const third = Math.ceil(sentences.length / 3);
  return [0, 1, 2]
    .map((part) => sentences.slice(part * third, (part + 1) * third).join(' '))
    .filter((part) => part !== '');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
