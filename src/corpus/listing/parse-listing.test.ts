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
    ['JSON', '[\n  { "title": "Otters", "abstract": "We follow otters." }\n]', 'listing-is-data'],
    ['JSON, a paper a line', '{"id": 1, "title": "Otters"}\n{"id": 2}', 'listing-is-data'],
    ['BibTeX', '@inproceedings{otter2025,\n  title = {Otters}\n}', 'listing-is-data'],
    [
      'a feed',
      '<?xml version="1.0"?>\n<feed><entry><title>Otters</title></entry></feed>',
      'listing-is-data',
    ],
    ['rich text', '{\\rtf1\\ansi Otters and Their Ferries\\par}', 'listing-not-text'],
    [
      'a web page in a single file',
      'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n',
      'listing-is-html',
    ],
    ['a million lines', 'Otters\n'.repeat(1_000_001), 'listing-too-long'],
    ['a table', 'id,"title",abstract\n1,Otters,"We follow otters."', 'listing-is-data'],
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

test('an abstract that is longer than any is a warning at its title', () => {
  const { entries, diagnostics } = parse(`A One\n\n${abstract}\n\nA Two\n\n${abstract.repeat(60)}`);
  expect(entries.map(({ title }) => title)).toEqual(['A One', 'A Two']);
  expect(diagnostics).toMatchObject([{ rule: 'abstract-too-long', severity: 'warning', line: 5 }]);
});

test('an abstract that is shorter than any is a warning at its title', () => {
  const text = `A One\n\n${abstract}\n\nTotal of 6 entries\n\nShowing up to 2000 entries per page.\n`;
  const { entries, diagnostics } = parse(text);
  expect(entries.map(({ title }) => title)).toEqual(['A One', 'Total of 6 entries']);
  expect(diagnostics).toMatchObject([{ rule: 'abstract-too-short', severity: 'warning', line: 5 }]);
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

  test('a short one is joined to the abstract above, with a warning where no other has two paragraphs', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].flatMap((name) => [
      `${name} Title`,
      abstract.repeat(4),
    ]);
    const { diagnostics, entries } = parse(
      ['A One', abstract.repeat(4), abstract.repeat(2), ...others].join('\n\n'),
    );
    expect(diagnostics).toMatchObject([{ rule: 'odd-paragraph', severity: 'warning', line: 5 }]);
    expect(entries).toHaveLength(6);
  });

  test('a short second paragraph belongs to the abstract above', () => {
    const { diagnostics, entries } = parse(
      ['A One', long, 'A Two', long, abstract, 'A Three', long].join('\n\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(entries[1]?.abstract).toBe(`${long}\n\n${abstract}`);
  });
});

describe('what stands beside every paper', () => {
  const texts = [
    ['Calm Ferries: Patient Boats', abstract],
    ['Amber Lanterns in Fog', `${abstract} It is amber.`],
    ['Does a Hollow Quarry Echo?', `${abstract} It does.`],
    ['Tidy Granaries', `${abstract} They are tidy.`],
  ] as const;
  const around = (above: readonly string[], below: readonly string[], between = '\n') =>
    texts.flatMap(([title, text]) => [...above, title, text, ...below]).join(between);

  test.each([
    [[], ['Otter University', '· 8 authors']],
    [[], ['· Mar 18, 2025']],
    [[], ['8 authors · Published on Mar 18, 2025']],
    [[], ['GitHub 1.2k arXiv Page']],
    [[], ['Read in the Otter app']],
    [['Paper of your pond'], ['Votes: 12', 'Bookmark']],
    [['Rank 12'], ['Link: https://arxiv.org/abs/2403.12345']],
    [
      ['Submitted by', 'otter_1', '42'],
      ['· 2 authors', '3 comments · 2 days ago'],
    ],
    [[], ['Ada Otter et al.']],
    [[], ['Otter, A., Newt, B.']],
  ])('is furniture: %j above, %j below', (above, below) => {
    for (const between of ['\n', '\n\n']) {
      const { diagnostics, entries } = parse(around(above, below, between));
      expect(diagnostics).toEqual([]);
      expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual(texts);
    }
  });

  test.each([
    ['8 authors', [], ['8 authors']],
    ['42', ['42'], []],
    ['Submitted by otter', ['Submitted by otter'], []],
    ['Published on Mar 20', [], ['Published on Mar 20']],
    ['View PDF', [], ['View arXiv page', 'View PDF']],
    ['Read in the Otter app', [], ['Read in the Otter app']],
  ])('is no title where a title is missing: "%s"', (_, above, below) => {
    const lines = around(above, below).split('\n');
    const [, , [missing]] = texts;
    const line = lines.indexOf(missing) + 1;
    const { diagnostics, entries } = parse(lines.toSpliced(line - 1, 1).join('\n\n'));
    expect(diagnostics).toMatchObject([{ rule: 'abstract-without-title', line: 2 * line - 1 }]);
    expect(entries).toHaveLength(texts.length - 1);
  });

  test('titles of a series are not', () => {
    const numbered = [1, 2, 3, 4].map((n) => `Otters ${n}\n\n${abstract} Volume ${n}.`);
    expect(parse(numbered.join('\n\n')).entries.map(({ title }) => title)).toEqual([
      'Otters 1',
      'Otters 2',
      'Otters 3',
      'Otters 4',
    ]);
  });

  test('a paper that was scraped three times is not', () => {
    const once = `Calm Ferries\n\n${abstract}`;
    expect(parse([once, once, once].join('\n\n')).entries).toHaveLength(3);
  });
});

describe('a title without an abstract', () => {
  test.each(['\n', '\n\n'])('is told from one that is written like a sentence below', (between) => {
    const { diagnostics, entries } = parse(
      [
        'Calm Ferries: Patient Boats',
        abstract,
        'Amber Lanterns in Fog',
        'On the limits of counting: when larger boats carry less than small ones',
        abstract,
        'Tidy Granaries',
        abstract,
      ].join(between),
    );
    const line = between.length * 2 + 1;
    expect(diagnostics).toMatchObject([{ rule: 'title-without-abstract', line }]);
    expect(entries).toHaveLength(3);
  });
});

test('a sentence that announces a list is no title, nor is the list an abstract', () => {
  const { diagnostics, entries } = parse(
    [
      'Calm Ferries',
      'Boats wait badly in most harbours, and they wait worst of all in dense fog.',
      'We contribute the following:',
      '- a schedule in which only the order of the boats varies;',
      '- a loss that keeps ferries apart that look alike.',
      'Amber Lanterns',
      abstract,
    ].join('\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries.map(({ title }) => title)).toEqual(['Calm Ferries', 'Amber Lanterns']);
});

const wrapped =
  'Harbours are measured with ever more lanterns, and yet most models use\none. We treat the lanterns as a set, so that a model that was trained with\n4 to 16 lanterns works with 64.';

test('a title without an abstract is reported in wrapped text, too', () => {
  const { diagnostics, entries } = parse(
    [
      'Amber Lanterns in Fog',
      wrapped,
      'Brittle Beacons',
      'Measuring how larger boats carry less than small ones do',
      wrapped,
      'Tidy Granaries',
      wrapped,
    ].join('\n\n'),
  );
  expect(diagnostics).toMatchObject([{ rule: 'title-without-abstract', line: 7 }]);
  expect(entries).toHaveLength(3);
});

test('a title without an abstract is reported where titles stand directly above abstracts', () => {
  const titles = [
    'Calm Ferries',
    'Tidy Granaries',
    'Amber Lanterns',
    'Patient Boats',
    'Quiet Quays',
  ];
  const lone = 'Interval Otters: Learning to Rest under Bounds';
  const papers = titles.map((title) => `${title}\n${wrapped}`);
  const { diagnostics, entries } = parse(
    [...papers.slice(0, 3), lone, ...papers.slice(3)].join('\n\n'),
  );
  expect(diagnostics).toMatchObject([{ rule: 'title-without-abstract', line: 16 }]);
  expect(entries.map(({ title }) => title)).toEqual(titles);
});

test('a title of two lines that each have a name and a colon may be two', () => {
  const full = 'Otterbench: Measuring How Long Otters Rest between Two Quiet Evenings';
  const text = [
    ...['Amber Lanterns in Fog', wrapped, 'Brittle Beacons', wrapped, full],
    ...['Newtbench: Measuring Newts', wrapped, 'Tidy Granaries', wrapped],
  ].join('\n');
  expect(parse(text).diagnostics).toMatchObject([
    { rule: 'title-may-be-two', severity: 'warning', line: 9 },
  ]);
});

test('a title of two lines that is written like a sentence is found in wrapped text', () => {
  const { diagnostics, entries } = parse(
    [
      'Amber Lanterns in Fog',
      wrapped,
      'To ferry or not to ferry: Disentangling the size and quality of boats on\nmultilingual harbour answering quarries',
      wrapped,
      'Tidy Granaries',
      wrapped,
    ].join('\n\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries[1]?.title).toMatch(/boats on multilingual harbour/);
});

test('the page of a single paper is one entry', () => {
  const { diagnostics, entries } = parse(
    [
      'Papers',
      'arxiv:2503.12345',
      'Calm Ferries: Patient Boats',
      'Published on Mar 28',
      '· Submitted by',
      'otter_1',
      'on Mar 29',
      '#1 Paper of the day',
      'Upvote',
      '26',
      '+7',
      'Authors:',
      'Ada Otter',
      ',',
      'Mary-Kate Newt',
      'Abstract',
      'Ferries wait for late travellers, says a machine.',
      'AI-generated summary',
      abstract,
      'View arXiv page',
      'View PDF',
      'Add to collection',
    ].join('\n\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries).toMatchObject([{ title: 'Calm Ferries: Patient Boats', abstract }]);
});

test('below a title that is marked as one stands its only author', () => {
  const paper = (title: string, author: string) => [`Title: ${title}`, author, abstract];
  const { diagnostics, entries } = parse(
    [
      ...paper('Go', 'Kenji Otter'),
      ...paper('Calm Ferries', 'Ada Newt'),
      ...paper('Amber Lanterns', 'Bo Heron'),
    ].join('\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries.map(({ title }) => title)).toEqual(['Go', 'Calm Ferries', 'Amber Lanterns']);
});

test('a mail of a catalogue keeps its fields out of titles', () => {
  const paper = (title: string) => [
    String.raw`\\`,
    'arXiv:2403.12345',
    'Date: Fri, 21 Mar 2025 17:59:59 GMT (1234kb)',
    '',
    `Title: ${title}`,
    'Authors: Ada Otter, Bo Newt',
    'Categories: cs.LG cs.CL',
    String.raw`\\`,
    `  ${abstract}`,
    String.raw`\\ ( https://arxiv.org/abs/2403.12345 , 1234kb)`,
  ];
  const { diagnostics, entries } = parse(
    [...paper('Calm Ferries'), ...paper('Amber Lanterns')].join('\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries.map(({ title }) => title)).toEqual(['Calm Ferries', 'Amber Lanterns']);
});

test('a mail of a catalogue wraps its titles, and says at its head what it is', () => {
  const paper = (title: string) => [
    String.raw`\\`,
    'arXiv:2403.12345',
    `Title: ${title}`,
    'Authors: Ada Otter, Bo Newt',
    String.raw`\\`,
    `  ${abstract}`,
    '-'.repeat(78),
  ];
  const { diagnostics, entries } = parse(
    [
      'Submissions to:',
      'Computer Vision and Pattern Recognition',
      ' received from  Wed 19 Mar 25 18:00:00 GMT  to  Thu 20 Mar 25 18:00:00 GMT',
      ...paper('Calm Ferries: Why Patient Boats Are\n  Late'),
      ...paper('Amber Lanterns'),
    ].join('\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries.map(({ title }) => title)).toEqual([
    'Calm Ferries: Why Patient Boats Are Late',
    'Amber Lanterns',
  ]);
});

test('a list in Markdown may have authors behind its titles, and marks before its abstracts', () => {
  const titles = ['Calm Ferries', 'Amber Lanterns', 'Patient Boats'];
  const { diagnostics, entries } = parse(
    titles.map((title) => `- **${title}** — Ada Otter, Bo Newt\n  > ${abstract}`).join('\n'),
  );
  expect(diagnostics).toEqual([]);
  expect(entries).toMatchObject(titles.map((title) => ({ title, abstract })));
});

test('what a file is stands before titles of an alert, and is no part of them', () => {
  const text = ['[PDF] Calm Ferries', abstract, 'Amber Lanterns', abstract].join('\n\n');
  expect(parse(text).entries.map(({ title }) => title)).toEqual(['Calm Ferries', 'Amber Lanterns']);
});

test('a mail that was forwarded has a mark before every line', () => {
  const text = `Mar 21\n\nCalm Ferries\n\n${abstract}\n\nAmber Lanterns\n\n${abstract}`;
  const quoted = text.split('\n').map((line) => `> ${line}`.trim());
  const { diagnostics, entries, lines } = parse(quoted.join('\n'));
  expect(diagnostics).toEqual([]);
  expect(entries).toEqual(parse(text).entries);
  expect(lines).toHaveLength(quoted.length);
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

  const dated = (dates: readonly string[]) =>
    dates.flatMap((date, n) => [`Title Number ${n}`, abstract, date]);

  test.each([
    [
      'below each paper',
      ['Mar 21', ...dated(['Mar 18, 2025', 'Mar 19, 2025', 'Mar 20, 2025', 'Mar 7, 2025'])],
      '--03-21',
    ],
    [
      'above each paper',
      ['Mar 18', ...dated(['Mar 21', 'Mar 2', 'Mar 9']), 'Last', abstract],
      undefined,
    ],
    [
      'above each paper, the year in the head alone',
      ['March 21, 2025', 'Mar 21', ...dated(['Mar 21', 'Mar 21']), 'Last', abstract],
      '2025-03-21',
    ],
  ])('a date %s is the paper’s', (_, lines, date) => {
    const { entries } = parse(lines.join('\n\n'));
    expect(new Set(entries.map((entry) => entry.date))).toEqual(new Set([date]));
  });

  test('days in their order begin sections, even of one paper each', () => {
    const { entries } = parse(
      ['Mar 18', ...dated(['Mar 19', 'Mar 20', 'Mar 21']), 'Last', abstract].join('\n\n'),
    );
    expect(entries.map(({ date }) => date)).toEqual(['--03-18', '--03-19', '--03-20', '--03-21']);
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
