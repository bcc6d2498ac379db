import { describe, expect, test } from 'vitest';
import type { Citation } from './citation.ts';
import { escapeBibtex } from './escape-bibtex.ts';
import { parseName } from './parse-name.ts';
import { protectCapitals } from './protect-capitals.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCoins } from './to-coins.ts';
import { toCsl } from './to-csl.ts';
import { toPlainText } from './to-plain-text.ts';
import { toRis } from './to-ris.ts';

const listed: Citation = {
  key: 'calm-ferries-3f2a1b',
  title: 'Calm Ferries: R&D in 5% of BERT',
  url: 'https://papers.example/papers/calm-ferries/',
  note: 'Listed 21 March, year not given',
  keywords: ['Graphs', 'Audio & speech'],
};

const published: Citation = {
  ...listed,
  authors: ['Grace Hopper', 'van Beethoven, Ludwig', 'Research and Design'],
  year: 2024,
  venue: 'Journal of Ferries',
  arxiv: '2401.00001',
  doi: '10.1000/ferries_1',
  pdf: 'https://papers.example/1.pdf',
};

describe('a paper of which only a listing is known', () => {
  test('becomes a BibTeX entry without author and year', () => {
    expect(toBibtex(listed)).toBe(`@misc{calm-ferries-3f2a1b,
  title = {Calm Ferries: {R}\\&{D} in 5\\% of {BERT}},
  url = {https://papers.example/papers/calm-ferries/},
  note = {Listed 21 March, year not given},
  keywords = {Graphs, Audio \\& speech},
}
`);
  });

  test('becomes RIS that claims nothing about its kind', () => {
    expect(toRis(listed).split('\r\n')).toEqual([
      'TY  - GEN',
      'ID  - calm-ferries-3f2a1b',
      'TI  - Calm Ferries: R&D in 5% of BERT',
      'UR  - https://papers.example/papers/calm-ferries/',
      'N1  - Listed 21 March, year not given',
      'KW  - Graphs',
      'KW  - Audio & speech',
      'ER  - ',
      '',
    ]);
  });

  test('becomes CSL-JSON and a line of text', () => {
    expect(toCsl(listed)).toEqual({
      id: 'calm-ferries-3f2a1b',
      'citation-key': 'calm-ferries-3f2a1b',
      type: 'document',
      title: listed.title,
      URL: listed.url,
      note: listed.note,
      keyword: 'Graphs, Audio & speech',
    });
    expect(toPlainText(listed)).toBe(
      'Calm Ferries: R&D in 5% of BERT. Listed 21 March, year not given. https://papers.example/papers/calm-ferries/',
    );
  });
});

/** The keys and values of a context object, as form data is read. */
const readPairs = (context: string) => [...new URLSearchParams(context)];

test.each([
  [
    'says only that a document has a title and an address',
    listed,
    [
      ['rft.type', 'document'],
      ['rft.title', listed.title],
      ['rft.identifier', listed.url],
    ],
  ],
  [
    'names what a side file knows',
    published,
    [
      ['rft_id', 'info:doi/10.1000/ferries_1'],
      ['rft.type', 'document'],
      ['rft.title', listed.title],
      ['rft.identifier', listed.url],
      ['rft.creator', 'Grace Hopper'],
      ['rft.creator', 'Ludwig van Beethoven'],
      ['rft.creator', 'Research and Design'],
      ['rft.date', '2024'],
      ['rft.source', 'Journal of Ferries'],
    ],
  ],
])('a context object of OpenURL 1.0 in Dublin Core %s', (_, citation, referent) => {
  expect(readPairs(toCoins(citation))).toEqual([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ...referent,
  ]);
});

describe('a paper with a side file', () => {
  test('brings its authors, year, venue and identifiers into BibTeX', () => {
    const bibtex = toBibtex(published);
    expect(bibtex).toContain(
      'author = {Grace Hopper and van Beethoven, Ludwig and {Research and Design}}',
    );
    expect(bibtex).toContain('year = {2024}');
    expect(bibtex).toContain('howpublished = {Journal of Ferries}');
    expect(bibtex).toContain('eprint = {2401.00001},\n  archiveprefix = {arXiv}');
    expect(bibtex).toContain('doi = {10.1000/ferries_1}');
  });

  test('brings them into RIS, CSL-JSON and the line of text', () => {
    expect(toRis(published)).toContain('AU  - Hopper, Grace\r\nAU  - van Beethoven, Ludwig\r\n');
    expect(toCsl(published)).toMatchObject({
      author: [
        { family: 'Hopper', given: 'Grace' },
        { family: 'van Beethoven', given: 'Ludwig' },
        { family: 'Research and Design' },
      ],
      issued: { 'date-parts': [[2024]] },
      DOI: '10.1000/ferries_1',
    });
    expect(toPlainText(published)).toContain('Hopper, Ludwig van Beethoven, Research and Design. ');
    expect(toPlainText(published)).toContain('Journal of Ferries, 2024. Listed');
  });
});

test.each([
  ['Grace Hopper', { family: 'Hopper', given: 'Grace' }],
  ['Hopper, Grace M.', { family: 'Hopper', given: 'Grace M.' }],
  ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
  ['Plato', { family: 'Plato' }],
  ['bell hooks', { family: 'hooks', given: 'bell' }],
])('the name %s has its parts', (name, parts) => {
  expect(parseName(name)).toEqual(parts);
});

test.each([
  ['100% of A_B', '100\\% of A\\_B'],
  ['{x} \\ y', '\\textbraceleft{}x\\textbraceright{} \\textbackslash{} y'],
  ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
  ['x² and μ', 'x² and μ'],
])('%s is escaped for BibTeX', (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

test.each([
  ['Why BERT Needs a Q-Function', 'Why {BERT} Needs a {Q}-Function'],
  ['A note on the Markov property', 'A note on the {Markov} property'],
  ['Ferries: Calm or Wild Seas', 'Ferries: Calm or Wild Seas'],
  ['μLO: learned optimizers', '{μLO}: learned optimizers'],
  ['C# is not {X}', '{C\\#} is not \\textbraceleft{}{X}\\textbraceright{}'],
])('capitals that carry meaning are protected in %s', (title, protectedTitle) => {
  expect(protectCapitals(title)).toBe(protectedTitle);
});
