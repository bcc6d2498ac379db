import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseListing } from './parse-listing.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const cases = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** `vitest run -u` writes what is parsed now; read the difference before it is committed. */
test.each(cases.map(({ name }) => name))('the fixture "%s" is parsed as expected', async (name) => {
  const text = readFileSync(path.join(fixtures, name, 'input.txt'), 'utf8');
  const parsed = parseListing({ path: `${name}.txt`, text });
  await expect(`${JSON.stringify(parsed, null, 2)}\n`).toMatchFileSnapshot(
    path.join(fixtures, name, 'expected.json'),
  );
});

const parse = (text: string) => parseListing({ path: 'content/listings/dump.txt', text });
const abstract =
  'We study an invented question in several sentences. The answer is long enough to be an abstract.';

describe('files that hold no dump', () => {
  test.each([
    ['an empty file', '', 'listing-empty'],
    ['front matter alone', '---\ntitle: Empty\n---\n\n', 'listing-empty'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'listing-is-pdf'],
    ['a saved web page', '<!doctype html>\n<html><body>Papers</body></html>', 'listing-is-html'],
    ['a piece of a web page', '<div><p><span>Paper</span></p></div>'.repeat(20), 'listing-is-html'],
    ['a binary file', `PK\u0003\u0004${'\u0000\uFFFD'.repeat(50)}`, 'listing-not-text'],
    ['furniture alone', 'new\n\nSubscribe\n\nMar 21\n', 'listing-without-entries'],
  ])('%s is one clear error', (_, text, rule) => {
    const { entries, diagnostics } = parse(text);
    expect(entries).toEqual([]);
    expect(diagnostics).toMatchObject([{ rule, severity: 'error' }]);
  });

  test('a dump that only mentions tags is a dump', () => {
    expect(
      parse(`Parsing <div> and <p>\n\n${abstract} It covers <cup, on, table> and <html>.`)
        .diagnostics,
    ).toEqual([]);
  });
});

describe('titles of every length', () => {
  test.each(['AI', 'S4', 'A '.repeat(149).trim(), `${'Long Winding Titles '.repeat(14)}End`])(
    '%s',
    (title) => {
      const { entries, diagnostics } = parse(
        `${title}\n\n${abstract}\n\nAnother Title\n\n${abstract}`,
      );
      expect(diagnostics).toEqual([]);
      expect(entries.map((entry) => entry.title)).toEqual([title, 'Another Title']);
    },
  );

  test('a word of the navigation is a title where it must be one', () => {
    const { entries } = parse(`First Title\n\n${abstract}\n\nSearch\n\n${abstract.repeat(20)}`);
    expect(entries.map((entry) => entry.title)).toEqual(['First Title', 'Search']);
  });
});

describe('an abstract whose title is missing', () => {
  const long = abstract.repeat(8);
  test('is told from a second paragraph by its length', () => {
    const { diagnostics, entries } = parse(
      ['A One', long, 'A Two', long, long, 'A Three', long].join('\n\n'),
    );
    expect(diagnostics).toMatchObject([{ rule: 'abstract-without-title', line: 9 }]);
    expect(entries).toHaveLength(3);
  });

  test('a short second paragraph belongs to the abstract above', () => {
    const { diagnostics, entries } = parse(
      ['A One', long, 'A Two', long, abstract, 'A Three', long].join('\n\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(entries[1]?.abstract).toBe(`${long}\n\n${abstract}`);
  });
});

describe('dates', () => {
  const dump = (head: string) => `${head}\n\nA Title\n\n${abstract}`;
  test.each([
    ['', 'Mar 21', '--03-21'],
    ['date: 2025-03-21', 'Mar 21', '2025-03-21'],
    ['date: 03-21', 'March 21, 2025', '2025-03-21'],
    ['date: 2025-03-21', '', '2025-03-21'],
    ['date: 2025-03-22', 'Mar 21', '2025-03-22'],
    ['', '', undefined],
  ])('front matter "%s" and banner "%s" give %s', (field, banner, date) => {
    expect(parse(dump(`---\n${field}\n---\n${banner}`)).entries[0]?.date).toBe(date);
  });

  test('a disagreement is a warning that names both', () => {
    const { diagnostics } = parse(dump('---\ndate: 2025-03-22\n---\nMar 21'));
    expect(diagnostics).toMatchObject([{ rule: 'date-disagrees', severity: 'warning', line: 4 }]);
  });

  test('a stray line of furniture in the middle keeps the date', () => {
    const { entries } = parse(`${dump('Mar 21')}\n\nSubscribe\n\nB Title\n\n${abstract}`);
    expect(entries.map(({ date }) => date)).toEqual(['--03-21', '--03-21']);
  });
});

test('a wrong front matter names the line and the nearest known key', () => {
  const { diagnostics } = parse(`---\ntitel: X\n---\nA Title\n\n${abstract}`);
  expect(diagnostics).toMatchObject([
    { severity: 'error', line: 2, hint: expect.stringContaining('title') },
  ]);
});

test('50 MB are parsed, each line once', { timeout: 60_000 }, () => {
  const entry = (index: number) => `Invented Title Number ${index}\n\n${abstract.repeat(14)}\n\n`;
  const text = Array.from({ length: 36_000 }, (_, index) => entry(index)).join('');
  expect(text.length).toBeGreaterThan(45_000_000);
  const { entries, lines } = parse(text);
  expect(entries).toHaveLength(36_000);
  expect(lines).toHaveLength(72_000);
});

describe('one wrapped abstract among others that are not', () => {
  const words =
    'Programs are often written by people who do not know that calculus exists, and yet their programs work. We propose an approach which disentangles them with care and with a penalty. The cost is low in every run and on each day. Our code is at example.org and our data set is open.';

  const wrap = (width: number) => {
    const lines = [''];
    for (const word of words.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  };

  test.each([60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100])('at %i columns', (width) => {
    const long = `${abstract} ${abstract} ${abstract}`;
    const papers = [
      ['Calm Ferries', long],
      ['Boats Are Few-Shot Learners', long],
      ['Harbour Planning by World Models', wrap(width)],
      ['Amber Lanterns', long],
    ];
    for (const between of ['\n', '\n\n']) {
      const { entries, diagnostics } = parse(
        papers.map((paper) => paper.join(between)).join('\n\n'),
      );
      expect(diagnostics).toEqual([]);
      expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
      expect(entries[2]?.abstract).toBe(words);
    }
  });
});
