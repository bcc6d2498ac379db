import { expect, test } from 'vitest';
import { buildCorpus } from '../build-corpus.ts';

const toTopicFile = (slug: string, terms: string, parent = '') => ({
  path: `content/topics/${slug}.md`,
  text: `---\nname: ${slug}\n${parent}rule: R.\nterms: {${terms}}\nexamples: [X]\n---\nFor *readers*.\n`,
});

const sources = {
  listings: [
    {
      path: 'content/listings/one.txt',
      text: `The Ferry in the Harbour

We row a ferry through the harbour of a town, and find that the harbour is calm in winter and wild in spring.

The Railway of the Valley

We ride a railway through a valley, and find that the railway is slow uphill and that its brakes are warm downhill.
`,
    },
  ],
  topics: [
    toTopicFile('boats', 'ferry: 3'),
    toTopicFile('trains', 'railway: 3'),
    toTopicFile('harbours', 'harbour: 3', 'parent: boats\n'),
    toTopicFile('sails', 'sail: 3', 'parent: boats\n'),
    toTopicFile('slopes', 'valley: 3', 'parent: boats\n'),
  ],
  kinds: [toTopicFile('benchmark', 'benchmark: 3')],
};

const { corpus, diagnostics } = buildCorpus(sources, { related: false });

test('a record of a topic holds those of its sub-topics that have papers', () => {
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(corpus.topics).toEqual([
    {
      slug: 'boats',
      name: 'boats',
      rule: 'R.',
      description: '<p>For <em>readers</em>.</p>',
      papers: 1,
      subtopics: [
        {
          slug: 'harbours',
          parent: 'boats',
          name: 'harbours',
          rule: 'R.',
          description: '<p>For <em>readers</em>.</p>',
          papers: 1,
        },
      ],
    },
    expect.objectContaining({ slug: 'trains', papers: 1 }),
  ]);
  expect(corpus.topics[1]).not.toHaveProperty('subtopics');
});

test('a paper is in a sub-topic only if it is in the topic, and says nothing where it is in none', () => {
  const [ferry, railway] = ['the-ferry', 'the-railway'].map((start) =>
    corpus.papers.find(({ slug }) => slug.startsWith(start)),
  );
  expect(ferry?.topics.map(({ slug }) => slug)).toEqual(['boats']);
  expect(ferry?.subtopics).toMatchObject([{ slug: 'harbours', parent: 'boats' }]);
  expect(railway?.topics.map(({ slug }) => slug)).toEqual(['trains']);
  expect(railway).not.toHaveProperty('subtopics');
});
