import type { Appearance, Listing, Paper, Subtopic, Topic } from '../corpus/records.ts';

/** Records for tests: complete, with only what a test is about to be given. */
export function createPaper(slug: string, given: Partial<Paper> = {}): Paper {
  return {
    id: '0123456789',
    slug,
    url: `/papers/${slug}/`,
    title: `Title of ${slug}`,
    abstract: 'An abstract.',
    abstractRaw: 'An abstract.',
    abstractHtml: 'An abstract.',
    otherAbstracts: [],
    truncated: false,
    topics: [{ slug: 'graphs', score: 1, because: ['graph networks'] }],
    benchmark: false,
    appearances: [{ listing: 'first', position: 1 }],
    links: [],
    acronyms: [],
    related: [],
    repairs: [],
    ...given,
  };
}

export function createListing(id: string, given: Partial<Listing> = {}): Listing {
  return {
    id,
    title: `Listing ${id}`,
    sections: [],
    papers: [],
    furniture: 0,
    warnings: 0,
    ...given,
  };
}

export function createTopic(slug: string, given: Partial<Topic> = {}): Topic {
  return { slug, name: slug, description: '<p>…</p>', rule: 'A rule.', papers: 0, ...given };
}

export function createSubtopic(slug: string, parent: string): Subtopic {
  return { ...createTopic(slug), parent };
}

export function seenIn(listing: string, position: number, date?: string): Appearance {
  return date === undefined ? { listing, position } : { listing, position, date };
}
