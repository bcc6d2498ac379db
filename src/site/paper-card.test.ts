import { describe, expect, test } from 'vitest';
import { createListing, createPaper, createTopic, seenIn } from './fixtures.ts';
import { createLibrary } from './library.ts';
import { createCardMaker } from './paper-card.ts';
import { createPaths } from './paths.ts';

const paper = createPaper('a-paper', {
  appearances: [seenIn('march', 1, '--03-21'), seenIn('undated', 2)],
  links: [{ url: 'https://github.com/a/b', kind: 'code', label: 'github.com/a/b' }],
});
const library = createLibrary({
  listings: [createListing('march', { date: '--03-21' }), createListing('undated')],
  topics: [createTopic('graphs', { name: 'Graphs' })],
  papers: [paper],
});
const siteUrl = 'https://papers.example';
const toCard = createCardMaker({ library, paths: createPaths('/x/'), siteUrl });

describe('a card', () => {
  test('says where, when and how often a paper was listed, its topics and its code', () => {
    expect(toCard(paper)).toMatchObject({
      url: '/x/papers/a-paper/',
      listed: { name: '21 March', url: '/x/dates/03-21/' },
      times: 'seen in 2 listings',
      topics: [{ name: 'Graphs', url: '/x/topics/graphs/' }],
      hasCode: true,
    });
  });

  test('holds a reference with the address of the page', () => {
    const reference = new URLSearchParams(toCard(paper).coins);
    expect(reference.get('rft.title')).toBe(paper.title);
    expect(reference.get('rft.identifier')).toBe('https://papers.example/x/papers/a-paper/');
  });

  test('is made once', () => {
    expect(toCard(paper)).toBe(toCard(paper));
  });
});
