import { describe, expect, test } from 'vitest';
import { applySideFiles } from './apply-side-files.ts';
import { curatorsReason } from './correct-topics.ts';
import { parseSideFile } from './parse-side-file.ts';

const topics = ['graphs', 'vision', 'audio-speech'];
const subtopics = [
  { slug: 'trees', parent: 'graphs' },
  { slug: 'depth', parent: 'vision' },
];
const paper = {
  slug: 'calm-ferries',
  topics: [{ slug: 'graphs', score: 0.9, because: ['graph'] }],
  subtopics: [{ slug: 'trees', parent: 'graphs', because: ['tree'] }],
};

function apply(text: string, name = 'calm-ferries') {
  const parsed = parseSideFile({ path: `content/papers/${name}.md`, text });
  const sideFiles = parsed.sideFile ? [parsed.sideFile] : [];
  const redirects = [{ from: 'old-ferries', to: 'calm-ferries' }];
  const applied = applySideFiles([paper], sideFiles, { topics, subtopics, redirects });
  return {
    paper: applied.papers[0],
    diagnostics: [...parsed.diagnostics, ...applied.diagnostics],
  };
}

const whole = `---
authors: [Grace Hopper, Alan Turing]
year: 2024
venue: Journal of Ferries
arxiv: "2401.10000"
doi: 10.1000/ferries
pdf: https://papers.example/1.pdf
---
A *calm* note with <script>.

# Read it
`;

describe('a side file', () => {
  test('gives a paper what no dump says', () => {
    const { paper: curated, diagnostics } = apply(whole);
    expect(diagnostics).toEqual([]);
    expect(curated).toMatchObject({
      authors: ['Grace Hopper', 'Alan Turing'],
      year: 2024,
      venue: 'Journal of Ferries',
      arxiv: '2401.10000',
      doi: '10.1000/ferries',
      pdf: 'https://papers.example/1.pdf',
      topics: paper.topics,
    });
  });

  test('has a note in Markdown, in which markup is text and headings are of the second level', () => {
    const { paper: curated } = apply(whole);
    expect(curated?.noteHtml).toBe(
      '<p>A <em>calm</em> note with &lt;script&gt;.</p>\n<h2>Read it</h2>',
    );
  });

  test('corrects topics, and the paper says who did', () => {
    const { paper: curated } = apply('---\ntopics:\n  add: [vision]\n  remove: [graphs]\n---\n');
    expect(curated?.topics).toEqual([{ slug: 'vision', score: 1, because: [curatorsReason] }]);
  });

  test('takes the sub-topics of a removed topic along', () => {
    const { paper: curated } = apply('---\ntopics:\n  add: [vision]\n  remove: [graphs]\n---\n');
    expect(curated?.subtopics).toEqual([]);
  });

  test('adds a sub-topic, and the topic that it is a part of', () => {
    const { paper: curated } = apply('---\ntopics:\n  add: [depth]\n  remove: [trees]\n---\n');
    expect(curated?.topics.map(({ slug }) => slug)).toEqual(['vision', 'graphs']);
    expect(curated?.subtopics).toEqual([
      { slug: 'depth', parent: 'vision', because: [curatorsReason] },
    ]);
  });

  test('may be empty', () => {
    expect(apply('').diagnostics).toEqual([]);
    expect(apply('').paper).toEqual(paper);
  });
});

test.each([
  ['an unknown key', '---\nauthor: [X]\n---\n', 'front-matter-unknown-key', 'authors'],
  [
    'a number for an identifier',
    '---\narxiv: 2401.10000\n---\n',
    'front-matter-value',
    'into quotes',
  ],
  ['a sub-topic misspelt', '---\ntopics: {add: [tree]}\n---\n', 'side-file-topic-unknown', 'trees'],
  ['a topic misspelt', '---\ntopics: {add: [graph]}\n---\n', 'side-file-topic-unknown', 'graphs'],
  [
    'no topic left',
    '---\ntopics: {remove: [graphs]}\n---\n',
    'side-file-removes-all-topics',
    'add:',
  ],
])('%s is an error with a hint', (_, text, rule, hint) => {
  const [problem, ...others] = apply(text).diagnostics;
  expect(problem).toMatchObject({
    rule,
    severity: 'error',
    file: 'content/papers/calm-ferries.md',
  });
  expect(problem?.hint).toContain(hint);
  expect(others).toEqual([]);
});

test('an error about topics names the line where they stand', () => {
  const lines = ['---', 'year: 2024', 'topics:', '  add:', '    - graphs', '    - tree', '---'];
  expect(apply(`${lines.join('\n')}\n`).diagnostics).toMatchObject([{ line: 6 }]);
  const none = '---\nyear: 2024\ntopics: {remove: [graphs]}\n---\n';
  expect(apply(none).diagnostics).toMatchObject([{ line: 3 }]);
});

test.each([
  ['calm-ferrys', 'Did you mean "calm-ferries.md"?'],
  ['old-ferries', 'rename the file to "calm-ferries.md"'],
  ['nothing-like-it-at-all', 'last part'],
])('a side file of no paper, %s.md, is an error with a hint', (name, hint) => {
  const [problem] = apply('', name).diagnostics;
  expect(problem?.rule).toBe('side-file-without-paper');
  expect(problem?.hint).toContain(hint);
});
