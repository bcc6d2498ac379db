import { expect, test } from 'vitest';
import { formatFindings } from './format-findings.ts';
import { inventedBase, soundFiles, toSiteFiles } from './invented-site.ts';
import { buildSiteIndex } from './site-index.ts';

const site = buildSiteIndex(toSiteFiles(soundFiles), inventedBase);

test('a sound site is summed up in one line', () => {
  expect(formatFindings(site, { issues: [], remarks: [] })).toMatchInlineSnapshot(
    `"2 pages, 9 addresses: no problems."`,
  );
});

test('problems stand below their rule, with the files they are in', () => {
  const files = ['a.html', 'b.html', 'c.html', 'd.html', 'e.html'];
  const issues = [
    { rule: 'one-heading', message: 'The page has 2 h1 elements instead of one.', files },
    { rule: 'unique-ids', message: 'The id "x" stands more than once.', files: ['a.html'] },
  ];
  const remarks = ['HTML was validated on a sample.'];
  expect(formatFindings(site, { issues, remarks })).toMatchInlineSnapshot(`
    "one-heading
      The page has 2 h1 elements instead of one.
        in a.html, b.html, c.html and 2 more files

    unique-ids
      The id "x" stands more than once.
        in a.html

    HTML was validated on a sample.
    2 pages, 9 addresses: 2 problems."
  `);
});

test('of many problems of one kind, the first are shown', () => {
  const issues = Array.from({ length: 1025 }, (_, n) => {
    return {
      rule: 'unique-ids',
      message: `The id "${n}" stands more than once.`,
      files: ['a.html'],
    };
  });
  const report = formatFindings(site, { issues, remarks: [] });
  expect(report.split('\n')).toHaveLength(1 + 20 * 2 + 3);
  expect(report).toContain('and 1,005 more problems of this kind');
});
