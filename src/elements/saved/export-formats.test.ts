import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../site/cite/citation.ts';
import { exportFormats } from './export-formats.ts';
import { createSavedPaper } from './saved-paper.ts';
import { toCitation } from './to-citation.ts';

const now = '2026-05-01T10:00:00.000Z';
const known: Citation = {
  key: 'calm-ferries-3f2a1b',
  title: 'Calm [Ferries] in 5% of_all seas',
  url: 'https://papers.example/papers/calm-ferries/',
  note: 'Listed 21 March, year not given',
  keywords: ['Graphs'],
  authors: ['Grace Hopper'],
  year: 2024,
};
const ferries = {
  ...createSavedPaper({ slug: 'calm-ferries', title: known.title }, now),
  note: 'Cite in § 2.\n\nAsk for {code} & data.',
  groups: ['Thesis'],
  mark: 'later',
};
const lamps = createSavedPaper({ slug: 'lamps', title: 'Lamps' }, now);
const toUrl = (slug: string) => `https://papers.example/papers/${slug}/`;
const cited = [
  { paper: ferries, citation: toCitation(ferries, known, toUrl) },
  { paper: lamps, citation: toCitation(lamps, undefined, toUrl) },
];
const write = (name: string) =>
  exportFormats.find((format) => format.name === name)?.write(cited, now) ?? '';

describe('another parser', () => {
  test.each(['BibTeX', 'RIS', 'CSL-JSON'])('reads both papers from %s', (name) => {
    const items = plugins.input.chain(write(name), { generateGraph: false });
    expect(items.map(({ title }) => title)).toEqual([known.title, 'Lamps']);
    expect(items.map(({ URL }) => URL)).toEqual([known.url, toUrl('lamps')]);
    expect(JSON.stringify(items[0])).toContain('Thesis');
    expect(items[0]?.['author']).toMatchObject([{ family: 'Hopper' }]);
  });
});

test.each([
  ['BibTeX', 'annote = {Cite in § 2. Ask for \\textbraceleft{}code\\textbraceright{} \\& data.}'],
  ['RIS', 'N1  - Cite in § 2. Ask for {code} & data.'],
  ['CSL-JSON', '"annote": "Cite in § 2.\\n\\nAsk for {code} & data."'],
])('the note is an annotation in %s', (name, annotation) => {
  expect(write(name)).toContain(annotation);
});

test('Markdown can be read as it is', () => {
  expect(write('Markdown')).toBe(`# Reading list, 2026-05-01

- [Calm \\[Ferries\\] in 5% of\\_all seas](https://papers.example/papers/calm-ferries/) · Grace Hopper · 2024 · later · Thesis

  > Cite in § 2.
  >
  > Ask for {code} & data.

- [Lamps](https://papers.example/papers/lamps/)
`);
});
