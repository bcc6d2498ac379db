import { describe, expect, test } from 'vitest';
import { createPaper, createTopic } from './fixtures.ts';
import { createPaths } from './paths.ts';
import { toScholarTags } from './scholar-tags.ts';
import { createStructuredData, toScriptText } from './structured-data.ts';

const site = { name: 'Stacks', tagline: 'Papers.', siteUrl: 'https://papers.example' };
const { ofList, ofPaper, ofSite, ofTopic } = createStructuredData(site, createPaths('/sub/'));
const topic = { name: 'Graphs', url: '/sub/topics/graphs/' };
const published = { authors: ['Grace Hopper'], year: 2024, doi: '10.1000/182', venue: 'Lamps' };

test('a page of a paper names no author and no date that is not known', () => {
  const text = JSON.stringify(ofPaper(createPaper('calm'), [topic]));
  expect(text).not.toMatch(/author|datePublished|sameAs/);
  expect(text).toContain('"url":"https://papers.example/sub/papers/calm/"');
});

test('and names them where a side file does', () => {
  const text = JSON.stringify(ofPaper(createPaper('calm', published), [topic]));
  expect(text).toContain('"author":[{"@type":"Person","name":"Grace Hopper"}]');
  expect(text).toContain('"datePublished":"2024"');
  expect(text).toContain('https://doi.org/10.1000/182');
});

test('an author is named as the name is read, whatever way round the side file has it', () => {
  const paper = createPaper('calm', { authors: ['García Márquez, Gabriel'] });
  expect(JSON.stringify(ofPaper(paper, [topic]))).toContain('"name":"Gabriel García Márquez"');
});

test('a trail of pages leads to a paper and to a topic', () => {
  const parent = { name: 'Topics', url: '/sub/topics/' };
  const ofTheTopic = JSON.stringify(ofTopic(createTopic('graphs'), parent));
  expect(ofTheTopic).toContain('"position":1,"name":"Topics"');
  expect(ofTheTopic).toContain('"position":2,"name":"graphs"');
  const ofThePaper = JSON.stringify(ofPaper(createPaper('calm'), [topic]));
  expect(ofThePaper).toContain('"position":1,"name":"Graphs"');
  expect(ofThePaper).toContain('"position":2,"name":"Title of calm"');
});

test('a list of papers is a collection of the site', () => {
  const home = { name: 'Stacks', url: '/sub/' };
  expect(ofList('Papers', '/sub/papers/', 'Every paper.', home)).toMatchObject({
    '@type': 'CollectionPage',
    url: 'https://papers.example/sub/papers/',
    isPartOf: { '@type': 'WebSite' },
    breadcrumb: { '@type': 'BreadcrumbList' },
  });
});

test('the site says how it is searched', () => {
  expect(ofSite()).toMatchObject({
    potentialAction: { target: 'https://papers.example/sub/search/?q={search_term_string}' },
  });
});

test('no text can end the script that holds the data', () => {
  const text = toScriptText({ name: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
});

describe('the tags for scholars', () => {
  const names = (given: Parameters<typeof createPaper>[1]) =>
    toScholarTags(createPaper('calm', given), [topic], 'https://papers.example/x/').map(
      ({ name }) => name,
    );

  test('are those that are true without a side file', () => {
    expect(names({})).toEqual([
      'citation_title',
      'citation_abstract',
      'citation_keywords',
      'citation_language',
      'citation_public_url',
    ]);
  });

  test('name authors, date and identifiers with one', () => {
    expect(names(published)).toEqual(
      expect.arrayContaining(['citation_author', 'citation_publication_date', 'citation_doi']),
    );
  });
});
