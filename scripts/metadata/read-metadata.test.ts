import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';

const readBibtex = (text: string) => readMetadata('papers.bib', text);

const readAuthors = (authors: string) =>
  readBibtex(`@misc{x, title = {Amber Lanterns}, author = {${authors}}}`).metadata[0]?.authors;

describe('BibTeX', () => {
  test.each([
    ['Hopper, Grace and others', ['Grace Hopper']],
    ['others', undefined],
    ['García Márquez, Gabriel', ['García Márquez, Gabriel']],
    ['King, Jr., Martin Luther', ['King Jr., Martin Luther']],
    ['Ludwig van Beethoven and de la Cruz, Juan', ['Ludwig van Beethoven', 'Juan de la Cruz']],
    ["{\\'E}mile Zola and {\\'A}vila, Ana", ['Émile Zola', 'Ana Ávila']],
    ['{The Otter Team} and {Barnes and Noble, Inc.}', ['The Otter Team', 'Barnes and Noble, Inc.']],
  ])('names the authors %s so that they are read the same way again', (authors, names) => {
    expect(readAuthors(authors)).toEqual(names);
  });

  test.each(['forthcoming', 'c. 1999', '2020a'])('has no year in the words %j', (year) => {
    const { metadata, leftOut } = readBibtex(`@misc{x, title = {Lamps}, year = {${year}}}`);
    expect(metadata).toEqual([{ title: 'Lamps' }]);
    expect(leftOut).toEqual([]);
  });

  test('is used without the entries that cannot be, and these are named', () => {
    const { metadata, leftOut } = readBibtex(
      [
        '@misc{untitled, year = 2020}',
        '@misc{lamps, title = {Lamps}}',
        '',
        '@article{far,',
        '  title = {Far Lamps},',
        '  doi = {182}}',
      ].join('\n'),
    );
    expect(metadata).toEqual([{ title: 'Lamps' }]);
    expect(leftOut).toEqual([
      'papers.bib, line 1, entry "untitled": title: A title is needed to find the paper.',
      'papers.bib, line 4, entry "far": doi: Give the DOI alone, for example "10.1000/182".',
    ]);
  });

  test('may begin with a byte order mark', () => {
    expect(readBibtex('\uFEFF@misc{x, title = {Lamps}}').metadata).toEqual([{ title: 'Lamps' }]);
  });

  test('that cannot be parsed is refused', () => {
    expect(() => readBibtex('@misc{x, title = {Lamps}')).toThrow(
      /^papers\.bib is not BibTeX that can be read: /,
    );
  });
});

test('JSON is refused at its first mistake', () => {
  const text = JSON.stringify([{ title: 'Lamps' }, { year: 2020 }, { title: 'Ferries', yeer: 1 }]);
  expect(() => readMetadata('papers.json', text)).toThrow(
    'papers.json, entry 2: title: A title is needed to find the paper.',
  );
});
