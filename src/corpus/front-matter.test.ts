import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseFrontMatter } from './front-matter.ts';

const schema = z.strictObject({
  title: z.string().optional(),
  date: z.string().optional(),
  terms: z.array(z.strictObject({ term: z.string(), weight: z.number().optional() })).optional(),
});

const parse = (text: string) => parseFrontMatter({ path: 'content/x.txt', text }, schema);

describe('parseFrontMatter', () => {
  test.each([
    ['---\ntitle: A\n---\nbody\n', { title: 'A' }, 'body\n', 4],
    ['\uFEFF---\r\ntitle: A\r\n---\r\nbody\r\n', { title: 'A' }, 'body\r\n', 4],
    ['---  \ntitle: A\n--- \t\n\n body', { title: 'A' }, '\n body', 4],
    ['---\n---\nbody', {}, 'body', 3],
    ['---\n# nothing yet\n---\nbody', {}, 'body', 4],
    ['---\ntitle: A\n---', { title: 'A' }, '', 3],
    ['---\ntitle: A\n---\n\uFEFFbody', { title: 'A' }, '\uFEFFbody', 4],
    ['', {}, '', 1],
    ['new\n\n---\ntitle: A\n---\n', {}, 'new\n\n---\ntitle: A\n---\n', 1],
    ['\uFEFFnew\r\n', {}, '\uFEFFnew\r\n', 1],
    ['----\ntitle: A\n----\n', {}, '----\ntitle: A\n----\n', 1],
    ['---js\nprocess.exit()\n---\n', {}, '---js\nprocess.exit()\n---\n', 1],
  ])('reads %j', (text, fields, body, bodyLine) => {
    expect(parse(text)).toEqual({ fields, body, bodyLine, diagnostics: [] });
  });

  test('keeps a date as it was typed', () => {
    expect(parse('---\ndate: 2025-03-21\n---\n').fields).toEqual({ date: '2025-03-21' });
  });

  test('closes only at a line of three dashes', () => {
    const { fields, body } = parse('---\ntitle: |\n  --- a\n  ----\n---\nbody');
    expect(fields).toEqual({ title: '--- a\n----\n' });
    expect(body).toBe('body');
  });

  test.each(['---', '---\n', '---\ntitle: A\nbody\n ---\n'])(
    'reports that %j never closes',
    (text) => {
      const { fields, body, diagnostics } = parse(text);
      expect({ fields, body }).toEqual({ fields: undefined, body: '' });
      expect(diagnostics).toMatchObject([
        { rule: 'front-matter-unclosed', severity: 'error', file: 'content/x.txt', line: 1 },
      ]);
    },
  );

  test.each([
    ['---\ntitle: A\ntitel: B\n---\n', 'front-matter-unknown-key', 3, 'Did you mean "title"?'],
    [
      '---\r\ntitle: A\r\n\r\nDate: B\r\n---\r\n',
      'front-matter-unknown-key',
      4,
      'Did you mean "date"?',
    ],
    [
      '---\nterms:\n  - term: a\n    wieght: 2\n---\n',
      'front-matter-unknown-key',
      4,
      'Did you mean "weight"?',
    ],
    [
      '---\ncolour: red\n---\n',
      'front-matter-unknown-key',
      2,
      'The keys known here are "title", "date", "terms".',
    ],
  ])('names the nearest key and its line for %j', (text, rule, line, hint) => {
    expect(parse(text).diagnostics).toMatchObject([{ rule, line, hint }]);
  });

  test.each([
    ['---\ntitle: A\ndate: 3\n---\n', 3, '"date"'],
    ['---\nterms:\n  - term: a\n  - weight: 2\n---\n', 4, '"terms.1.term"'],
    ['---\nterms:\n  - term: a\n    weight: x\n---\n', 4, '"terms.0.weight"'],
    ['---\n- a\n---\n', 1, 'The front matter'],
    ['---\njust words\n---\n', 1, 'The front matter'],
  ])('names the field and its line for %j', (text, line, field) => {
    const { fields, diagnostics } = parse(text);
    expect(fields).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'front-matter-value', line }]);
    expect(diagnostics[0]?.message).toContain(field);
  });

  test.each([
    ['---\ntitle: A\ndate: "B\n---\nbody', 'front-matter-yaml'],
    ['---\ntitle: A\ntitle: B\n---\nbody', 'front-matter-yaml'],
    ['---\ntitle: A\n----\ndate: B\n---\nbody', 'front-matter-yaml'],
    ['---\ntitle: *nobody\n---\nbody', 'front-matter-yaml'],
  ])('reports YAML that cannot be read, and still returns the body, for %j', (text, rule) => {
    const { fields, body, diagnostics } = parse(text);
    expect({ fields, body }).toEqual({ fields: undefined, body: 'body' });
    expect(diagnostics).toMatchObject([{ rule, severity: 'error' }]);
    expect(diagnostics[0]?.line).toBeGreaterThanOrEqual(1);
  });

  test('reports every problem at once', () => {
    const rules = parse('---\ntitel: A\ndate: 3\n---\n').diagnostics.map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual(['front-matter-unknown-key', 'front-matter-value']);
  });

  test('never throws, and returns the body byte for byte', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('---', 'title: A', '- a', '\uFEFF', '&a', '*a'),
    );
    fc.assert(
      fc.property(
        fc.array(line),
        fc.string(),
        fc.constantFrom('\n', '\r\n'),
        (lines, body, end) => {
          const text = ['---', 'title: A', '---', body].join(end);
          expect(parse(text).body).toBe(body);
          const noise = lines.join(end);
          expect(noise.endsWith(parse(noise).body)).toBe(true);
        },
      ),
    );
  });
});
